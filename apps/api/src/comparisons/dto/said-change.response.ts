import { ApiProperty } from '@nestjs/swagger';
import {
  ACTION_STATUSES,
  type ActionStatus,
  CHANGE_CAUSES,
  type ChangeCause,
  LANGUAGES,
  type Language,
  type LocalDate,
} from '@resolute/domain';
import {
  type ActionChange,
  type ActionStand,
  LATENESSES,
  type LateChange,
  type Lateness,
  type NoteChange,
  SAID_PARTS,
  type SaidChange,
  type SaidPart,
  type Sides,
} from '@resolute/reporting';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { ChangedLineResponse } from '../../reviews/dto/reviewed-version.response';

const CAUSE = { enum: [...CHANGE_CAUSES], enumName: 'ChangeCause' };
const LATENESS = { enum: [...LATENESSES], enumName: 'Lateness', nullable: true };

class SaidChangeResponse implements SaidChange {
  @ApiProperty({ enum: [...SAID_PARTS], enumName: 'SaidPart' })
  readonly part: SaidPart;

  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language', description: 'In which it is told' })
  readonly language: Language;

  @ApiProperty({ type: () => ChangedLineResponse, isArray: true })
  readonly lines: readonly ChangedLineResponse[];
}

class NotePeriodsResponse implements Sides<string | null> {
  @ApiProperty({ type: String, nullable: true, example: '2025', description: 'Null where it said nothing' })
  readonly before: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly after: string | null;
}

/** What a unit says of a result. */
export class NoteChangeResponse implements NoteChange {
  @ApiProperty({ example: 'O1' })
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;

  @ApiProperty({ example: 'TSB-POL', description: 'The unit that says it' })
  readonly reportedBy: string;

  @ApiProperty({ type: () => NotePeriodsResponse })
  readonly periods: NotePeriodsResponse;

  @ApiProperty({ type: () => SaidChangeResponse, isArray: true })
  readonly said: readonly SaidChangeResponse[];

  @ApiProperty(CAUSE)
  readonly cause: ChangeCause;
}

class ActionStandResponse implements ActionStand {
  @ApiProperty({ enum: [...ACTION_STATUSES], enumName: 'ActionStatus' })
  readonly status: ActionStatus;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly dueDay: LocalDate | null;

  @ApiProperty()
  readonly isOverdue: boolean;
}

/** An action for a result. */
export class ActionChangeResponse implements ActionChange {
  @ApiProperty({ example: 'O1' })
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly action: TranslationsResponse;

  @ApiProperty({
    type: () => ActionStandResponse,
    nullable: true,
    description: 'Null where that report does not tell it',
  })
  readonly before: ActionStandResponse | null;

  @ApiProperty({ type: () => ActionStandResponse, nullable: true })
  readonly after: ActionStandResponse | null;

  @ApiProperty({ type: () => SaidChangeResponse, isArray: true })
  readonly said: readonly SaidChangeResponse[];

  @ApiProperty({ ...CAUSE, isArray: true })
  readonly causes: readonly ChangeCause[];
}

/** A value that is late in one of the two, or longer so. */
export class LateChangeResponse implements LateChange {
  @ApiProperty({ example: 'I-STD-01' })
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;

  @ApiProperty({ example: 'TSB-POL', description: 'The unit that has to report it' })
  readonly reportedBy: string;

  @ApiProperty({ example: '2026-Q1' })
  readonly period: string;

  @ApiProperty({ format: 'date' })
  readonly dueOn: LocalDate;

  @ApiProperty({ ...LATENESS, description: 'Null where it is not late' })
  readonly before: Lateness | null;

  @ApiProperty(LATENESS)
  readonly after: Lateness | null;

  @ApiProperty(CAUSE)
  readonly cause: ChangeCause;
}
