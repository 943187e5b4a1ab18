import { LANGUAGES, type Language } from '@resolute/domain';
import { IMPORT_FORMATS, type ImportFormat } from '@resolute/interchange';
import { OneOf } from '../../http/fields/choices';
import { Uuid } from '../../http/fields/identifiers';

/** How a list is given out. */
export class ListExportQuery {
  @OneOf(IMPORT_FORMATS, 'ImportFormat', { optional: true, description: 'A workbook if not given' })
  format?: ImportFormat;

  @OneOf(LANGUAGES, 'Language', { optional: true, description: "The reader's language if not given" })
  language?: Language;
}

export class ResourceExportQuery extends ListExportQuery {
  @Uuid({ description: 'An operational plan' })
  framework: string;
}

/** A workbook in the reader's language where nothing else is asked for. */
export const listWish = <Q extends ListExportQuery>({ format = 'xlsx', language, ...query }: Q, asked: Language) => ({
  ...query,
  format,
  language: language ?? asked,
});
