import { ApiProperty } from '@nestjs/swagger';
import {
  DECIDING_BODIES,
  DECISION_VERBS,
  type DecidingBody,
  type DecisionVerb,
  FRAMEWORK_KINDS,
  type FrameworkKind,
  type LocalDate,
  OUTSIDE,
  type Outside,
  type Page,
  YEAR_STATUSES,
  type YearStatus,
} from '@resolute/domain';
import type { FrameworkName, FrameworkView, PlanDecisionView, ResultKindView } from '@resolute/planning';
import { TranslationsResponse } from '../../http/translations/translations.response';

/** What a framework version is called. */
export class FrameworkNameResponse implements FrameworkName {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ example: 'SP-2024-2027' })
  readonly code: string;

  @ApiProperty({ enum: [...FRAMEWORK_KINDS], enumName: 'FrameworkKind' })
  readonly kind: FrameworkKind;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;
}

export class ResultKindResponse implements ResultKindView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ example: 'thematic-priority' })
  readonly code: string;

  @ApiProperty({ type: 'integer', description: '1 is the highest' })
  readonly level: number;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;

  @ApiProperty({ type: 'integer', description: 'How many results of this kind count on the day asked for' })
  readonly results: number;

  @ApiProperty({ type: 'integer' })
  readonly version: number;
}

export class PlanDecisionResponse implements PlanDecisionView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ enum: [...DECIDING_BODIES], enumName: 'DecidingBody' })
  readonly body: DecidingBody;

  @ApiProperty({ enum: [...DECISION_VERBS], enumName: 'DecisionVerb' })
  readonly verb: DecisionVerb;

  @ApiProperty({ type: 'array', items: { type: 'integer' } })
  readonly years: readonly number[];

  @ApiProperty({ type: String, format: 'date' })
  readonly decidedOn: LocalDate;

  @ApiProperty()
  readonly document: string;

  @ApiProperty({ type: String, nullable: true })
  readonly source: string | null;

  @ApiProperty()
  readonly isSample: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly revokedAt: Date | null;

  @ApiProperty({ type: String, nullable: true })
  readonly revocationReason: string | null;
}

/** Where one year of a plan stands. */
export class PlanYearResponse {
  @ApiProperty({ type: 'integer' })
  readonly year: number;

  @ApiProperty({ enum: [...YEAR_STATUSES], enumName: 'YearStatus' })
  readonly status: YearStatus;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The weightiest decision on this year' })
  readonly decisionId: string | null;

  @ApiProperty({ enum: [...OUTSIDE], enumName: 'Outside', isArray: true, description: 'Why it is only indicative' })
  readonly outside: readonly Outside[];
}

export class FrameworkResponse extends FrameworkNameResponse implements FrameworkView {
  @ApiProperty({ type: 'integer' })
  readonly firstYear: number;

  @ApiProperty({ type: 'integer' })
  readonly lastYear: number;

  @ApiProperty({ type: String, nullable: true, description: 'Where it was published' })
  readonly source: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The edition it was rolled over from' })
  readonly previousId: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The edition that follows' })
  readonly nextId: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly frozenAt: Date | null;

  @ApiProperty()
  readonly isSample: boolean;

  @ApiProperty({ type: 'integer' })
  readonly version: number;

  @ApiProperty({ type: () => ResultKindResponse, isArray: true })
  readonly kinds: readonly ResultKindResponse[];

  @ApiProperty({ type: () => PlanDecisionResponse, isArray: true })
  readonly decisions: readonly PlanDecisionResponse[];

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The decision that gives the plan its status',
  })
  readonly standingDecisionId: string | null;

  @ApiProperty({ type: () => PlanYearResponse, isArray: true })
  readonly years: readonly PlanYearResponse[];
}

export class FrameworksResponse implements Page<FrameworkResponse> {
  @ApiProperty({ type: () => FrameworkResponse, isArray: true })
  readonly items: readonly FrameworkResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' })
  readonly next: string | null;
}
