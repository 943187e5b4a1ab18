import { LANGUAGES, type Language, ROLES, type Role } from '@resolute/domain';
import {
  type InvitationWish,
  PERSON_STATES,
  type PeopleFilter,
  type PersonChanges,
  type PersonState,
} from '@resolute/identity';
import { OneOf } from '../../http/fields/choices';
import { Email, Uuid } from '../../http/fields/identifiers';
import { ListOf } from '../../http/fields/nested';
import { Text } from '../../http/fields/text';
import { PageQuery } from '../../http/page.query';
import { GrantRoleDto } from '../../role-grants/dto/grant.dto';

export class InvitePersonDto implements InvitationWish {
  @Text({ max: 200 })
  name: string;

  @Email()
  email: string;

  @Uuid({ optional: true, nullable: true })
  unitId?: string | null;

  @OneOf(LANGUAGES, 'Language', { description: 'The language of the invitation' })
  language: Language;

  @ListOf(() => GrantRoleDto, { max: 20, optional: true, description: 'The roles to begin with' })
  grants?: GrantRoleDto[];
}

export class ChangePersonDto implements PersonChanges {
  @Text({ max: 200, optional: true })
  name?: string;

  @Email({ optional: true })
  email?: string;

  @Uuid({ optional: true, nullable: true, description: 'null takes the unit away' })
  unitId?: string | null;
}

export class ListColleaguesQuery extends PageQuery {
  @Text({ max: 200, optional: true, description: 'A part of the name' })
  text?: string;
}

export class ListPeopleQuery extends PageQuery implements PeopleFilter {
  @Text({ max: 200, optional: true, description: 'A part of the name or of the e-mail address' })
  text?: string;

  @OneOf(ROLES, 'Role', { optional: true, description: 'Who holds this role' })
  role?: Role;

  @Uuid({ optional: true, description: 'Who belongs to this unit' })
  unit?: string;

  @OneOf(PERSON_STATES, 'PersonState', { optional: true })
  state?: PersonState;
}
