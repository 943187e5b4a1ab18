import { LANGUAGES, type Language, type LocalDate } from '@resolute/domain';
import { type ExportWish, IMPORT_FORMATS, type ImportFormat } from '@resolute/interchange';
import { OneOf } from '../../http/fields/choices';
import { Day } from '../../http/fields/day';
import { Uuid } from '../../http/fields/identifiers';

/** Which values are given out, and how. */
export class ExportQuery {
  @Day({ description: 'Values of periods that end from this day on' })
  from: LocalDate;

  @Day({ description: 'Up to this day' })
  to: LocalDate;

  @Uuid({ optional: true, description: 'Of one unit; of all that the reader may see if not given' })
  unit?: string;

  @OneOf(IMPORT_FORMATS, 'ImportFormat', { optional: true, description: 'A workbook if not given' })
  format?: ImportFormat;

  @OneOf(LANGUAGES, 'Language', { optional: true, description: "The reader's language if not given" })
  language?: Language;
}

/** A workbook in the reader's language where nothing else is asked for. */
export const exportWish = ({ format = 'xlsx', language, ...query }: ExportQuery, asked: Language): ExportWish => ({
  ...query,
  format,
  language: language ?? asked,
});
