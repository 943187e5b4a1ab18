import { ApiProperty } from '@nestjs/swagger';
import {
  BATCH_STATES,
  type BatchState,
  CELL_FAULTS,
  IMPORT_COLUMNS,
  IMPORT_PURPOSES,
  type ImportPurpose,
  LANGUAGES,
  type Language,
  type NumberStyle,
} from '@resolute/domain';
import {
  IMPORT_FORMATS,
  IMPORT_STATES,
  type ImportCounts,
  type ImportFormat,
  type ImportState,
  type ImportView,
  type RefusalView,
} from '@resolute/interchange';
import type { BatchView } from '@resolute/measurement';
import { ReturnReasonResponse } from '../../actuals/dto/actual.response';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';
import { UnitNameResponse } from '../../units/dto/unit.response';

/** How many values become what. */
export class ImportCountsResponse implements ImportCounts {
  @ApiProperty()
  readonly created: number;

  @ApiProperty()
  readonly updated: number;

  @ApiProperty()
  readonly unchanged: number;

  @ApiProperty({ description: 'As long as one is refused, nothing is imported' })
  readonly refused: number;
}

/** History that three people decide on at once. */
export class BatchResponse implements BatchView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ enum: [...BATCH_STATES], enumName: 'BatchState' })
  readonly state: BatchState;

  @ApiProperty()
  readonly rowCount: number;

  @ApiProperty({ type: () => [UnitNameResponse] })
  readonly units: readonly UnitNameResponse[];

  @ApiProperty({ type: () => PersonNameResponse })
  readonly author: PersonNameResponse;

  @ApiProperty({
    type: () => PersonNameResponse,
    nullable: true,
    description: 'In whose place it was brought, where it was somebody else’s; so for each step',
  })
  readonly authorFor: PersonNameResponse | null;

  @ApiProperty({ type: () => PersonNameResponse, nullable: true })
  readonly verifier: PersonNameResponse | null;

  @ApiProperty({ type: () => PersonNameResponse, nullable: true })
  readonly verifierFor: PersonNameResponse | null;

  @ApiProperty({ type: () => PersonNameResponse, nullable: true })
  readonly acceptor: PersonNameResponse | null;

  @ApiProperty({ type: () => PersonNameResponse, nullable: true })
  readonly acceptorFor: PersonNameResponse | null;

  @ApiProperty({ type: Date, nullable: true })
  readonly submittedAt: Date | null;

  @ApiProperty({ type: Date, nullable: true })
  readonly verifiedAt: Date | null;

  @ApiProperty({ type: Date, nullable: true })
  readonly acceptedAt: Date | null;

  @ApiProperty({ type: () => PersonNameResponse, nullable: true })
  readonly returnedBy: PersonNameResponse | null;

  @ApiProperty({ type: () => PersonNameResponse, nullable: true })
  readonly returnedFor: PersonNameResponse | null;

  @ApiProperty({ type: Date, nullable: true })
  readonly returnedAt: Date | null;

  @ApiProperty({ type: () => [ReturnReasonResponse], nullable: true })
  readonly returnReasons: readonly ReturnReasonResponse[] | null;

  @ApiProperty()
  readonly isSample: boolean;
}

export class ImportResponse implements ImportView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ enum: [...IMPORT_PURPOSES], enumName: 'ImportPurpose' })
  readonly purpose: ImportPurpose;

  @ApiProperty({ enum: [...IMPORT_FORMATS], enumName: 'ImportFormat' })
  readonly format: ImportFormat;

  @ApiProperty()
  readonly fileName: string;

  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language' })
  readonly language: Language;

  @ApiProperty({ enum: ['plain', ...LANGUAGES], enumName: 'NumberStyle' })
  readonly numbers: NumberStyle;

  @ApiProperty({ enum: [...IMPORT_STATES], enumName: 'ImportState' })
  readonly state: ImportState;

  @ApiProperty({ type: () => ImportCountsResponse })
  readonly counts: ImportCountsResponse;

  @ApiProperty({ type: () => PersonNameResponse })
  readonly author: PersonNameResponse;

  @ApiProperty({ type: () => BatchResponse, nullable: true })
  readonly batch: BatchResponse | null;

  @ApiProperty({ type: Date, nullable: true })
  readonly appliedAt: Date | null;

  @ApiProperty()
  readonly createdAt: Date;

  @ApiProperty({ description: 'Counts the steps of its batch, too' })
  readonly version: number;
}

export class ImportsResponse {
  @ApiProperty({ type: () => [ImportResponse] })
  readonly items: readonly ImportResponse[];

  @ApiProperty({ type: String, nullable: true })
  readonly next: string | null;
}

/** A refused cell, where it is and why. */
export class RefusalResponse implements RefusalView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ description: 'Empty for a CSV file' })
  readonly sheet: string;

  @ApiProperty({ description: 'As a spreadsheet counts rows, from 1' })
  readonly row: number;

  @ApiProperty({ enum: [...IMPORT_COLUMNS], enumName: 'ImportColumn' })
  readonly column: string;

  @ApiProperty({ description: 'What the cell holds' })
  readonly value: string;

  @ApiProperty({ enum: [...CELL_FAULTS], enumName: 'CellFault' })
  readonly code: string;

  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  readonly params: Readonly<Record<string, string | number>>;

  @ApiProperty({ description: 'Why, and what to do, in the language of the reader' })
  readonly reason: string;
}

export class RefusalsResponse {
  @ApiProperty({ type: () => [RefusalResponse] })
  readonly items: readonly RefusalResponse[];

  @ApiProperty({ type: String, nullable: true })
  readonly next: string | null;
}
