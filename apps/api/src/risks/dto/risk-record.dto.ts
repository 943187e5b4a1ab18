import {
  ASSESSMENT_KINDS,
  type AssessmentKind,
  LARGEST_MATRIX,
  type LocalDate,
  RUNGS,
  type Rung,
} from '@resolute/domain';
import type {
  AcceptanceWish,
  AssessmentWish,
  ControlWish,
  EscalationWish,
  IncidentWish,
  RiskReviewWish,
} from '@resolute/risk';
import { OneOf } from '../../http/fields/choices';
import { Day } from '../../http/fields/day';
import { Nested } from '../../http/fields/nested';
import { WholeNumber } from '../../http/fields/numbers';
import { Text } from '../../http/fields/text';
import { TitleDto } from '../../http/translations/translations.dto';

const LONGEST_REASON = 2000;

export class AssessRiskDto implements AssessmentWish {
  @OneOf(ASSESSMENT_KINDS, 'AssessmentKind')
  kind: AssessmentKind;

  @WholeNumber({ min: 1, max: LARGEST_MATRIX, description: 'A row of the matrix in force' })
  likelihood: number;

  @WholeNumber({ min: 1, max: LARGEST_MATRIX, description: 'A column of the matrix in force' })
  impact: number;

  @Text({ max: LONGEST_REASON, multiline: true })
  rationale: string;

  @Day({ optional: true, description: 'Today if not given' })
  assessedOn?: LocalDate;
}

export class MoveRiskDto {
  @Text({ max: LONGEST_REASON, multiline: true, optional: true })
  reason?: string;
}

export class CloseRiskDto {
  @Text({ max: LONGEST_REASON, multiline: true })
  reason: string;
}

export class EscalateRiskDto implements EscalationWish {
  @OneOf(RUNGS, 'Rung', { description: 'Above the one on which it stands' })
  toRung: Rung;

  @Text({ max: LONGEST_REASON, multiline: true })
  reason: string;
}

export class AcceptRiskDto implements AcceptanceWish {
  @Text({ max: LONGEST_REASON, multiline: true })
  reason: string;

  @Day({ description: 'The last day on which it is accepted' })
  untilOn: LocalDate;
}

export class RecordIncidentDto implements IncidentWish {
  @Day()
  happenedOn: LocalDate;

  @Text({ max: LONGEST_REASON, multiline: true })
  what: string;
}

export class ReviewRiskDto implements RiskReviewWish {
  @Day({ optional: true, description: 'Today if not given' })
  reviewedOn?: LocalDate;

  @Text({ max: LONGEST_REASON, multiline: true, optional: true, nullable: true })
  note?: string | null;
}

export class RecordControlDto implements ControlWish {
  @Nested(() => TitleDto, { description: 'What is in place, in one language at least' })
  title: TitleDto;

  @Day({ description: 'Since when it is in place' })
  sinceOn: LocalDate;
}

export class EndControlDto {
  @Day({ nullable: true, description: 'Its last day; null when it goes on' })
  untilOn: LocalDate | null;
}
