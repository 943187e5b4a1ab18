import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@resolute/domain';
import type { ReportName } from '@resolute/reporting';
import { TranslationsResponse } from '../../http/translations/translations.response';

/** A report after its definition, or the meeting that receives it. */
export class ReportNameResponse implements ReportName {
  @ApiProperty({ description: 'Such as council-summary; of a meeting, such as C26' })
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;
}

/** The meeting that a report is made for, with its days. */
export class ReportMeetingResponse extends ReportNameResponse {
  @ApiProperty({ type: String, format: 'date' })
  readonly fromDay: LocalDate;

  @ApiProperty({ type: String, format: 'date' })
  readonly toDay: LocalDate;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly submissionDay: LocalDate | null;
}
