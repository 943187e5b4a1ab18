export { AuditTrailService } from './audit/audit-trail.service';
export { networkOf } from './credentials/network-of';
export { type PasswordChange, PasswordsService } from './credentials/passwords.service';
export { type EnrolmentView, SecondFactorsService } from './credentials/second-factors.service';
export { type EmailAndPassword, SignInService } from './credentials/sign-in.service';
export { type FirstStart, issueFirstAdministratorToken, type SampleLoader, startInstallation } from './first-start';
export {
  GRANT_STATES,
  type GrantState,
  type GrantsFilter,
  type GrantView,
  type GrantWish,
  type PersonName,
} from './grants/grant.view';
export { GrantsQueries } from './grants/grants.queries';
export { GrantsService } from './grants/grants.service';
export {
  type Claim,
  type Claimed,
  IdempotencyStore,
  type KeptAnswer,
  type KeyedRequest,
} from './idempotency/idempotency-store';
export { IdentityModule } from './identity.module';
export { IdentityHousekeeping } from './identity-housekeeping';
export { LINK_PURPOSES, type LinkPurpose, LinkQueries, type LinkView } from './links/link.queries';
export { type LinkUse, LinkUsesService } from './links/link-uses.service';
export { OneTimeLinks } from './links/one-time-links';
export { PasswordResetsService } from './links/password-resets.service';
export { LinkMails } from './mail/link-mails';
export { AccountHelpService } from './people/account-help.service';
export { ColleaguesQueries } from './people/colleagues.queries';
export { OrganizationQueries, type ReachablePerson, type UnitPlace } from './people/organization.queries';
export { PeopleQueries } from './people/people.queries';
export { PeopleService } from './people/people.service';
export {
  type Colleague,
  type InvitationWish,
  PERSON_STATES,
  type PeopleFilter,
  type PersonChanges,
  type PersonState,
  type PersonView,
} from './people/person.view';
export { requireSystemAuthor } from './people/system-author';
export { type ProfileChange, ProfileService, type ProfileView } from './profile/profile.service';
export type { SampleAccount } from './sample/load-sample';
export { SAMPLE_DAY } from './sample/sample-day';
export { SAMPLE_STUDY_GROUPS } from './sample/sample-study-groups';
export { SAMPLE_UNITS } from './sample/sample-units';
export { hashOfToken, newSecretToken, type SecretToken } from './secret-token';
export { SessionQueries } from './sessions/session.queries';
export {
  type LentRoles,
  type OpenedSession,
  type Origin,
  type OwnSessionView,
  SESSION_STAGES,
  type SessionPerson,
  type SessionStage,
  type SessionView,
  type SignedIn,
} from './sessions/session.types';
export { SessionReader } from './sessions/session-reader';
export { SessionsService } from './sessions/sessions.service';
export { STANDS_FOR, standsForOf } from './substitutions/stands-for';
export {
  type StandIn,
  SUBSTITUTION_STATES,
  type SubstitutionState,
  type SubstitutionView,
  type SubstitutionWish,
} from './substitutions/substitution.view';
export { SubstitutionsQueries } from './substitutions/substitutions.queries';
export { SubstitutionsService } from './substitutions/substitutions.service';
export type { UnitName, UnitView, UnitWish } from './units/unit.view';
export { unitNameSql } from './units/unit-name.sql';
export { UnitsQueries } from './units/units.queries';
export { UnitsService } from './units/units.service';
export {
  MOST_SAVED_VIEWS,
  type SavedViewChanges,
  type SavedViewView,
  type SavedViewWish,
  VIEWED_SCREENS,
  type ViewedScreen,
} from './views/saved-view.view';
export { SavedViewsQueries } from './views/saved-views.queries';
export { SavedViewsService } from './views/saved-views.service';
