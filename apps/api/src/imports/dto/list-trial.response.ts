import { ApiProperty } from '@nestjs/swagger';
import { CELL_FAULTS, IMPORT_OUTCOMES, type ImportOutcome } from '@resolute/domain';
import {
  type CellChange,
  type CellRefusal,
  IMPORT_FORMATS,
  IMPORT_STATES,
  type ImportFormat,
  type ImportState,
  type ListLine,
  type ListTrial,
} from '@resolute/interchange';
import { ImportCountsResponse } from './import.response';

export class CellChangeResponse implements CellChange {
  @ApiProperty()
  readonly column: string;

  @ApiProperty({ description: "The column in the reader's language" })
  readonly label: string;

  @ApiProperty({ type: String, nullable: true })
  readonly before: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly after: string | null;
}

export class CellRefusalResponse implements CellRefusal {
  @ApiProperty()
  readonly column: string;

  @ApiProperty({ description: "The column in the reader's language" })
  readonly label: string;

  @ApiProperty({ description: 'The cell as it was read' })
  readonly value: string;

  @ApiProperty({ enum: [...CELL_FAULTS], enumName: 'CellFault' })
  readonly code: string;

  @ApiProperty({ description: "Why, and what to do, in the reader's language" })
  readonly reason: string;
}

export class ListLineResponse implements ListLine {
  @ApiProperty({ description: 'Empty in a CSV file' })
  readonly sheet: string;

  @ApiProperty({ type: 'integer', description: 'As the spreadsheet counts them, from 1' })
  readonly row: number;

  @ApiProperty({ description: "What it is about, in the reader's language" })
  readonly subject: string;

  @ApiProperty({ enum: [...IMPORT_OUTCOMES], enumName: 'ImportOutcome' })
  readonly outcome: ImportOutcome;

  @ApiProperty({ type: () => CellChangeResponse, isArray: true })
  readonly changes: readonly CellChangeResponse[];

  @ApiProperty({ type: () => CellRefusalResponse, isArray: true })
  readonly refusals: readonly CellRefusalResponse[];
}

export class ListTrialResponse implements ListTrial {
  @ApiProperty()
  readonly fileName: string;

  @ApiProperty({ enum: [...IMPORT_FORMATS], enumName: 'ImportFormat' })
  readonly format: ImportFormat;

  @ApiProperty({ enum: [...IMPORT_STATES], enumName: 'ImportState' })
  readonly state: ImportState;

  @ApiProperty({ type: () => ImportCountsResponse })
  readonly counts: ImportCountsResponse;

  @ApiProperty({ type: () => ListLineResponse, isArray: true })
  readonly lines: readonly ListLineResponse[];

  @ApiProperty({ description: 'Names this very trial: what is applied is what was shown, or nothing' })
  readonly trial: string;
}
