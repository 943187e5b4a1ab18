import { LANGUAGES, type Language, type NumberStyle } from '@resolute/domain';
import { IMPORT_MODES, type ImportMode } from '@resolute/interchange';
import { OneOf } from '../../http/fields/choices';
import { Uuid } from '../../http/fields/identifiers';
import { Text } from '../../http/fields/text';

const NUMBER_STYLES = ['plain', ...LANGUAGES] as const;

/** How a list is to be read, and whether it is only tried. */
export class BringListQuery {
  @OneOf(IMPORT_MODES, 'ImportMode', { description: 'Only tried, or carried out if nothing of it is refused' })
  mode: ImportMode;

  @OneOf(NUMBER_STYLES, 'NumberStyle', {
    optional: true,
    description: 'Of the numbers in a CSV file; plain decimals if not given',
  })
  numbers?: NumberStyle;

  @OneOf(LANGUAGES, 'Language', {
    optional: true,
    description: "In which the lines are spoken of; the reader's if not given",
  })
  language?: Language;

  @Text({
    max: 64,
    optional: true,
    description: 'The trial that is carried out, as it named itself when the file was tried; needed to commit',
  })
  trial?: string;
}

export class BringResourcesQuery extends BringListQuery {
  @Uuid({ description: 'An operational plan' })
  framework: string;
}

/** Plain decimals, and the language of whoever brings the file, where nothing else is said. */
export const listTerms = <Q extends BringListQuery>({ language, numbers = 'plain', ...query }: Q, asked: Language) => ({
  ...query,
  numbers,
  language: language ?? asked,
});
