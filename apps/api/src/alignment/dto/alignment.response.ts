import { ApiProperty } from '@nestjs/swagger';
import type { AlignmentOverview, FigureView, RuleTally } from '@resolute/alignment';
import {
  ALIGNMENT_FIGURES,
  ALIGNMENT_RULES,
  type AlignmentFigure,
  type AlignmentRule,
  type RiskClass,
} from '@resolute/domain';
import { FrameworkNameResponse } from '../../frameworks/dto/framework.response';

/** How many of each class of risks. */
export class RisksByClassResponse implements Record<RiskClass, string> {
  @ApiProperty({ format: 'decimal' })
  readonly strategic: string;

  @ApiProperty({ format: 'decimal' })
  readonly operational: string;
}

export class CodedResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty()
  readonly code: string;
}

export class AlignmentFigureResponse implements FigureView {
  @ApiProperty({ enum: [...ALIGNMENT_FIGURES], enumName: 'AlignmentFigure' })
  readonly figure: AlignmentFigure;

  @ApiProperty({ format: 'decimal', description: 'A count, or whole francs' })
  readonly part: string;

  @ApiProperty({ type: String, format: 'decimal', nullable: true, description: 'Null of a count that is no part' })
  readonly whole: string | null;

  @ApiProperty({
    type: String,
    format: 'decimal',
    nullable: true,
    description: 'Of the whole, with one place; null where there is none, or nothing in it',
  })
  readonly percent: string | null;

  @ApiProperty({ type: () => RisksByClassResponse, required: false, description: 'Of risks' })
  readonly byClass?: RisksByClassResponse;

  @ApiProperty({ type: () => CodedResponse, nullable: true, description: 'The indicator that reports the figure' })
  readonly indicator: CodedResponse | null;
}

export class AlignmentRuleResponse implements RuleTally {
  @ApiProperty({ enum: [...ALIGNMENT_RULES], enumName: 'AlignmentRule' })
  readonly rule: AlignmentRule;

  @ApiProperty({ type: 'integer' })
  readonly open: number;

  @ApiProperty({ type: 'integer' })
  readonly acknowledged: number;
}

/** How a plan lines up. */
export class AlignmentResponse implements AlignmentOverview {
  @ApiProperty({ type: () => FrameworkNameResponse })
  readonly framework: FrameworkNameResponse;

  @ApiProperty({ type: () => FrameworkNameResponse, nullable: true, description: 'What it is held against' })
  readonly strategicPlan: FrameworkNameResponse | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Null while nothing was checked; there are no figures then',
  })
  readonly checkedAt: Date | null;

  @ApiProperty({ type: () => AlignmentFigureResponse, isArray: true })
  readonly coverage: readonly AlignmentFigureResponse[];

  @ApiProperty({
    type: () => AlignmentRuleResponse,
    isArray: true,
    description: 'Every rule, also those that find nothing',
  })
  readonly rules: readonly AlignmentRuleResponse[];
}
