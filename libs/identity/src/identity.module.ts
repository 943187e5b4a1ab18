import { Module } from '@nestjs/common';
import { AuditTrailService } from './audit/audit-trail.service';
import { GrantsQueries } from './grants/grants.queries';
import { GrantsService } from './grants/grants.service';
import { AccountHelpService } from './people/account-help.service';
import { ColleaguesQueries } from './people/colleagues.queries';
import { OrganizationQueries } from './people/organization.queries';
import { PeopleQueries } from './people/people.queries';
import { PeopleService } from './people/people.service';
import { SignInModule } from './sign-in.module';
import { SubstitutionsQueries } from './substitutions/substitutions.queries';
import { SubstitutionsService } from './substitutions/substitutions.service';
import { UnitsQueries } from './units/units.queries';
import { UnitsService } from './units/units.service';
import { SavedViewsQueries } from './views/saved-views.queries';
import { SavedViewsService } from './views/saved-views.service';

const PEOPLE_AND_ROLES = [
  AccountHelpService,
  ColleaguesQueries,
  GrantsQueries,
  GrantsService,
  OrganizationQueries,
  PeopleQueries,
  PeopleService,
  SavedViewsQueries,
  SavedViewsService,
  SubstitutionsQueries,
  SubstitutionsService,
  UnitsQueries,
  UnitsService,
];

/** People, roles, sessions, and the trail of who did what. */
@Module({
  imports: [SignInModule],
  providers: [AuditTrailService, ...PEOPLE_AND_ROLES],
  exports: [AuditTrailService, ...PEOPLE_AND_ROLES, SignInModule],
})
export class IdentityModule {}
