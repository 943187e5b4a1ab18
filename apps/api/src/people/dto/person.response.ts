import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES, type Language, type Page } from '@resolute/domain';
import { PERSON_STATES, type PersonState, type PersonView } from '@resolute/identity';
import { GrantResponse, PersonNameResponse } from '../../role-grants/dto/grant.response';
import { UnitNameResponse } from '../../units/dto/unit.response';

/** Somebody who may sign in. */
export class PersonResponse extends PersonNameResponse implements PersonView {
  @ApiProperty({ format: 'email' })
  readonly email: string;

  @ApiProperty({ type: () => UnitNameResponse, nullable: true })
  readonly unit: UnitNameResponse | null;

  @ApiProperty({ enum: [...PERSON_STATES], enumName: 'PersonState' })
  readonly state: PersonState;

  @ApiProperty({ type: () => GrantResponse, isArray: true, description: 'Held roles and those that wait' })
  readonly grants: readonly GrantResponse[];

  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language' })
  readonly language: Language;

  @ApiProperty()
  readonly hasSecondFactor: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly lastSeenAt: Date | null;

  @ApiProperty()
  readonly isSample: boolean;

  @ApiProperty({ type: 'integer' })
  readonly version: number;
}

export class PeopleResponse implements Page<PersonResponse> {
  @ApiProperty({ type: () => PersonResponse, isArray: true })
  readonly items: readonly PersonResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' })
  readonly next: string | null;
}

export class ColleaguesResponse implements Page<PersonNameResponse> {
  @ApiProperty({ type: () => PersonNameResponse, isArray: true })
  readonly items: readonly PersonNameResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' })
  readonly next: string | null;
}
