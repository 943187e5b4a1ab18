import { ROLES, type Role } from '@resolute/domain';
import { GRANT_STATES, type GrantState, type GrantsFilter, type GrantWish } from '@resolute/identity';
import { OneOf } from '../../http/fields/choices';
import { Uuid } from '../../http/fields/identifiers';
import { PageQuery } from '../../http/page.query';

export class GrantRoleDto implements GrantWish {
  @OneOf(ROLES, 'Role')
  role: Role;

  @Uuid({ optional: true, nullable: true, description: 'The scope; the whole Sector when left out' })
  unitId?: string | null;
}

export class ListGrantsQuery extends PageQuery implements GrantsFilter {
  @Uuid({ optional: true, description: 'Whose roles' })
  person?: string;

  @OneOf(ROLES, 'Role', { optional: true })
  role?: Role;

  @OneOf(GRANT_STATES, 'GrantState', {
    optional: true,
    description: 'proposed: those that wait for a second administrator',
  })
  state?: GrantState;
}
