import { IMPORT_PURPOSES, type ImportPurpose, LANGUAGES, type Language, type NumberStyle } from '@resolute/domain';
import { IMPORT_MODES, type ImportMode } from '@resolute/interchange';
import { OneOf } from '../../http/fields/choices';
import { PageQuery } from '../../http/page.query';

const NUMBER_STYLES = ['plain', ...LANGUAGES] as const;

/** How a file is to be read, and whether it is only tried. */
export class BringFileQuery {
  @OneOf(IMPORT_PURPOSES, 'ImportPurpose', { description: 'Drafts to go on with, or history to be decided on at once' })
  purpose: ImportPurpose;

  @OneOf(IMPORT_MODES, 'ImportMode', { description: 'Only tried, or carried out if nothing of it is refused' })
  mode: ImportMode;

  @OneOf(LANGUAGES, 'Language', { optional: true, description: 'Of the prose in a CSV file; a workbook says its own' })
  language?: Language;

  @OneOf(NUMBER_STYLES, 'NumberStyle', {
    optional: true,
    description: 'Of the numbers in a CSV file; plain decimals if not given',
  })
  numbers?: NumberStyle;
}

/** Plain decimals, and prose in the language of whoever brings the file, where nothing else is said. */
export const fileTerms = ({ language, numbers = 'plain', ...query }: BringFileQuery, asked: Language) => ({
  ...query,
  numbers,
  language: language ?? asked,
});

export class ListImportsQuery extends PageQuery {
  @OneOf(IMPORT_PURPOSES, 'ImportPurpose', { optional: true })
  purpose?: ImportPurpose;
}
