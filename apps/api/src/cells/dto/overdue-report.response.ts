import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@resolute/domain';
import type { OverdueReport, OverdueReportsView } from '@resolute/measurement';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { UnitNameResponse } from '../../units/dto/unit.response';
import { CellPeriodResponse } from './cell.response';

class OverdueIndicatorResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ example: 'I-STD-02' })
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;
}

export class OverdueReportResponse implements OverdueReport {
  @ApiProperty({ type: () => OverdueIndicatorResponse })
  readonly indicator: OverdueIndicatorResponse;

  @ApiProperty({ type: () => UnitNameResponse })
  readonly unit: UnitNameResponse;

  @ApiProperty({ type: () => CellPeriodResponse })
  readonly period: CellPeriodResponse;

  @ApiProperty({ description: 'Whether its days of grace have passed too' })
  readonly isMissing: boolean;
}

export class OverdueReportsResponse implements OverdueReportsView {
  @ApiProperty({ format: 'date', description: 'The first due day that is looked at' })
  readonly since: LocalDate;

  @ApiProperty({ type: 'integer', description: 'How many there are in all' })
  readonly total: number;

  @ApiProperty({ type: () => OverdueReportResponse, isArray: true, description: 'By unit, indicator and period' })
  readonly items: readonly OverdueReportResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'Where the next page begins' })
  readonly next: string | null;
}
