import { ApiProperty } from '@nestjs/swagger';
import type { AcceptedAction, ActionsPage, ActionView } from '@resolute/accountability';
import { ACTION_STATUSES, type ActionStatus, LANGUAGES, type Language, type LocalDate } from '@resolute/domain';
import { CheckedResponse } from '../../http/acceptance/checked.response';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';
import { UnitNameResponse } from '../../units/dto/unit.response';

/** What counts until another revision is accepted. */
export class AcceptedActionResponse implements AcceptedAction {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: 'integer' })
  readonly revision: number;

  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language' })
  readonly language: Language;

  @ApiProperty({ example: '2026-H1' })
  readonly period: string;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly title: TranslationsResponse | null;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly planned: TranslationsResponse | null;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly taken: TranslationsResponse | null;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly statusReason: TranslationsResponse | null;

  @ApiProperty({ enum: [...ACTION_STATUSES], enumName: 'ActionStatus' })
  readonly status: ActionStatus;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly dueDay: LocalDate | null;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly acceptedAt: Date;
}

/** One revision of an action: what was planned, and what was taken. */
export class ActionResponse extends CheckedResponse implements ActionView {
  @ApiProperty({ format: 'uuid', description: 'The action in all its revisions' })
  readonly actionId: string;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly title: TranslationsResponse | null;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly planned: TranslationsResponse | null;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly taken: TranslationsResponse | null;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly statusReason: TranslationsResponse | null;

  @ApiProperty({ enum: [...ACTION_STATUSES], enumName: 'ActionStatus' })
  readonly status: ActionStatus;

  @ApiProperty({ type: () => PersonNameResponse, nullable: true })
  readonly ownerPerson: PersonNameResponse | null;

  @ApiProperty({ type: () => UnitNameResponse, nullable: true })
  readonly ownerUnit: UnitNameResponse | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day on which it is not late' })
  readonly dueDay: LocalDate | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'From which a postponement counts' })
  readonly promisedDay: LocalDate | null;

  @ApiProperty({ description: 'Whether the day has passed in Geneva and something is still due' })
  readonly isOverdue: boolean;

  @ApiProperty({
    type: () => AcceptedActionResponse,
    nullable: true,
    description: 'The revision that counts until this one is accepted; null when this one counts, or none does',
  })
  readonly accepted: AcceptedActionResponse | null;
}

export class ActionsResponse implements ActionsPage {
  @ApiProperty({ type: () => ActionResponse, isArray: true })
  readonly items: readonly ActionResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' })
  readonly next: string | null;
}
