import { type AsOf, LANGUAGES, type Language, type LocalDate } from '@resolute/domain';
import { type ExportWish, IMPORT_FORMATS, type ImportFormat, type MatrixExportWish } from '@resolute/interchange';
import { OneOf } from '../../http/fields/choices';
import { Day } from '../../http/fields/day';
import { Uuid } from '../../http/fields/identifiers';
import { RecordedBy } from '../../http/fields/recorded-by';
import { Text } from '../../http/fields/text';

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

/** Values can be given out as they were on another day; a template is to be filled in now. */
export class ValuesQuery extends ExportQuery {
  @RecordedBy({
    optional: true,
    description: 'As they were known at the end of this day in Geneva, or at this moment; now if not given',
  })
  asOf?: AsOf;
}

/** A workbook in the reader's language where nothing else is asked for. */
export const exportWish = ({ format = 'xlsx', language, ...query }: ValuesQuery, asked: Language): ExportWish => ({
  ...query,
  format,
  language: language ?? asked,
});

/** Of which plan the alignment matrix is given out, and in which language. */
export class MatrixQuery {
  @Text({
    max: 40,
    optional: true,
    description: 'The code of an operational plan; that which people work by if not given',
  })
  framework?: string;

  @OneOf(LANGUAGES, 'Language', { optional: true, description: "The reader's language if not given" })
  language?: Language;
}

/** In the reader's language where no other is asked for. */
export const matrixExportWish = ({ framework, language }: MatrixQuery, asked: Language): MatrixExportWish => ({
  ...(framework !== undefined && { framework }),
  language: language ?? asked,
});
