import { ApiProperty } from '@nestjs/swagger';
import type {
  AlignmentMatrix,
  FlowLinkView,
  FlowNodeView,
  FlowsView,
  MatrixCell,
  MatrixOutcome,
  MatrixResult,
  MatrixRow,
} from '@resolute/alignment';
import { FLOW_COLUMNS, type FlowColumn } from '@resolute/domain';
import { FrameworkNameResponse } from '../../frameworks/dto/framework.response';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { StaffMonthsResponse } from '../../resources/dto/resource.response';
import { CodedResponse } from './alignment.response';

const FRANCS = { format: 'decimal', description: 'Whole francs' } as const;

export class FlowNodeResponse implements FlowNodeView {
  @ApiProperty({ description: 'Of a result its id' })
  readonly id: string;

  @ApiProperty({ enum: [...FLOW_COLUMNS], enumName: 'FlowColumn' })
  readonly column: FlowColumn;

  @ApiProperty({ description: 'Of money its year; unlinked for what leads nowhere' })
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse, description: 'Empty for money and for what leads nowhere' })
  readonly title: TranslationsResponse;

  @ApiProperty(FRANCS)
  readonly francs: string;
}

export class FlowLinkResponse implements FlowLinkView {
  @ApiProperty({ description: 'The node that pays' })
  readonly from: string;

  @ApiProperty({ description: 'The node that it is for' })
  readonly to: string;

  @ApiProperty(FRANCS)
  readonly francs: string;

  @ApiProperty({
    type: String,
    format: 'decimal',
    nullable: true,
    description: 'Of the contribution, where it has one',
  })
  readonly share: string | null;
}

/** How the planned francs get to the goals; of every node as much goes out as came in. */
export class FlowsResponse implements FlowsView {
  @ApiProperty({ enum: [...FLOW_COLUMNS], enumName: 'FlowColumn', isArray: true })
  readonly columns: readonly FlowColumn[];

  @ApiProperty({ type: () => FlowNodeResponse, isArray: true })
  readonly nodes: readonly FlowNodeResponse[];

  @ApiProperty({ type: () => FlowLinkResponse, isArray: true })
  readonly links: readonly FlowLinkResponse[];
}

export class MatrixResultResponse extends CodedResponse implements MatrixResult {
  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;
}

export class MatrixOutcomeResponse extends MatrixResultResponse implements MatrixOutcome {
  @ApiProperty({ type: () => CodedResponse, isArray: true, description: 'The goals that it leads to' })
  readonly goals: readonly CodedResponse[];
}

export class MatrixCellResponse implements MatrixCell {
  @ApiProperty({ format: 'uuid' })
  readonly outcomeId: string;

  @ApiProperty({
    type: String,
    format: 'decimal',
    nullable: true,
    description: 'Null where the contribution carries none, or where something stands between',
  })
  readonly share: string | null;
}

/** Which of the three plans speak of an output. */
export class PlanLinksResponse {
  @ApiProperty()
  readonly money: boolean;

  @ApiProperty()
  readonly operations: boolean;

  @ApiProperty()
  readonly people: boolean;
}

export class MatrixRowResponse implements MatrixRow {
  @ApiProperty({ type: () => MatrixResultResponse })
  readonly output: MatrixResultResponse;

  @ApiProperty(FRANCS)
  readonly francs: string;

  @ApiProperty({ type: () => StaffMonthsResponse })
  readonly staffMonths: StaffMonthsResponse;

  @ApiProperty({ type: () => MatrixCellResponse, isArray: true, description: 'The outcomes that it leads to' })
  readonly cells: readonly MatrixCellResponse[];

  @ApiProperty({ type: () => PlanLinksResponse })
  readonly has: PlanLinksResponse;

  @ApiProperty({ type: 'integer', description: 'About it and not mended' })
  readonly findings: number;
}

/** Outputs by outcomes. */
export class AlignmentMatrixResponse implements AlignmentMatrix {
  @ApiProperty({ type: () => FrameworkNameResponse })
  readonly framework: FrameworkNameResponse;

  @ApiProperty({ type: () => MatrixOutcomeResponse, isArray: true })
  readonly outcomes: readonly MatrixOutcomeResponse[];

  @ApiProperty({ type: () => MatrixRowResponse, isArray: true })
  readonly rows: readonly MatrixRowResponse[];
}
