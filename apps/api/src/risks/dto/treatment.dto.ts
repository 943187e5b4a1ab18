import {
  LARGEST_MATRIX,
  type LocalDate,
  RESPONSES,
  type Response,
  TREATMENT_STATES,
  type TreatmentState,
} from '@resolute/domain';
import type { BoardFilter, TreatmentChanges, TreatmentContent } from '@resolute/risk';
import { Flag, OneOf } from '../../http/fields/choices';
import { Day } from '../../http/fields/day';
import { Uuid } from '../../http/fields/identifiers';
import { Nested } from '../../http/fields/nested';
import { DecimalText, WholeNumber } from '../../http/fields/numbers';
import { Text } from '../../http/fields/text';
import { PageQuery } from '../../http/page.query';
import { TitleDto } from '../../http/translations/translations.dto';

const none = { optional: true, nullable: true } as const;

export class PlanTreatmentDto implements TreatmentContent {
  @OneOf(RESPONSES, 'TreatmentResponse', { description: 'One to the nature of the risk' })
  response: Response;

  @Nested(() => TitleDto, { description: 'In one language at least' })
  title: TitleDto;

  @Uuid({ ...none, description: 'Who does it' })
  ownerId?: string | null;

  @Day(none)
  startsOn?: LocalDate | null;

  @Day({ description: 'The last day on which it is not late' })
  dueOn: LocalDate;

  @DecimalText({ ...none, description: 'Whole Swiss francs' })
  costChf?: string | null;

  @WholeNumber({ ...none, min: 1, max: LARGEST_MATRIX, description: 'Once it is done; together with the impact' })
  expectedLikelihood?: number | null;

  @WholeNumber({ ...none, min: 1, max: LARGEST_MATRIX })
  expectedImpact?: number | null;

  @Text({ ...none, max: 2000, multiline: true, description: 'What it is expected to change' })
  effect?: string | null;
}

export class ChangeTreatmentDto implements TreatmentChanges {
  @OneOf(RESPONSES, 'TreatmentResponse', { optional: true })
  response?: Response;

  @Nested(() => TitleDto, { optional: true })
  title?: TitleDto;

  @Uuid(none)
  ownerId?: string | null;

  @Day(none)
  startsOn?: LocalDate | null;

  @Day({ optional: true })
  dueOn?: LocalDate;

  @DecimalText(none)
  costChf?: string | null;

  @WholeNumber({ ...none, min: 1, max: LARGEST_MATRIX })
  expectedLikelihood?: number | null;

  @WholeNumber({ ...none, min: 1, max: LARGEST_MATRIX })
  expectedImpact?: number | null;

  @Text({ ...none, max: 2000, multiline: true })
  effect?: string | null;

  @WholeNumber({ min: 0, max: 100, optional: true, description: 'In per cent' })
  progress?: number;

  @OneOf(TREATMENT_STATES, 'TreatmentState', { optional: true, description: 'Where it stands from now on' })
  state?: TreatmentState;
}

export class ListTreatmentsQuery extends PageQuery implements BoardFilter {
  @OneOf(TREATMENT_STATES, 'TreatmentState', { optional: true })
  state?: TreatmentState;

  @Uuid({ optional: true, description: 'Those that this person does' })
  owner?: string;

  @Uuid({ optional: true, description: 'Those of the risks of this unit' })
  unit?: string;

  @Uuid({ optional: true })
  risk?: string;

  @Flag({ optional: true, inQuery: true, description: 'Those that are late, or those that are not' })
  overdue?: boolean;
}
