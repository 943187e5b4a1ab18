import { LANGUAGES } from '@resolute/domain';
import { useWords } from '../../text/words';
import { FoldedTranslation } from '../../ui/form/folded-translation';
import { useSheet } from './sheet-context';
import type { SheetValues } from './sheet-values';

type Words = 'title' | 'definition' | 'measure' | 'numerator' | 'denominator' | 'dataSource';

/** Words that belong to the meaning: where there are values, those that were there stay, and further languages can be added. */
const OF_THE_MEANING: readonly Words[] = ['definition', 'measure', 'numerator', 'denominator'];

interface SheetWordsProps {
  readonly of: Words;
  readonly legend: string;
  readonly hint?: string;
  readonly isLong?: boolean;
}

/** A text of a method sheet in the six languages. */
export function SheetWords({ of, legend, hint, isLong = false }: SheetWordsProps) {
  const { say } = useWords();
  const { name, form, fixed, theirs } = useSheet();
  return (
    <FoldedTranslation
      name={name}
      form={form}
      path={`sheet.${of}`}
      legend={legend}
      hint={hint}
      isLong={isLong}
      saved={theirs?.[of]}
      kept={
        fixed && OF_THE_MEANING.includes(of)
          ? { languages: languagesOf(fixed, of), why: say('sheets.fixedField') }
          : undefined
      }
    />
  );
}

const languagesOf = (values: SheetValues, of: Words) => LANGUAGES.filter((language) => values[of][language] !== '');
