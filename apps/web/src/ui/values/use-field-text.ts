import { LANGUAGES, type Translations } from '@resolute/domain';
import type { ActualContent } from '../../api/actuals';
import type { CellIndicator } from '../../api/cells';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { titleText } from '../title-text';
import { useNumber } from '../use-number';
import { useCategoryTitle } from './use-category-title';
import { useChoiceText } from './use-value-text';

const BETWEEN = ' · ';

type Options = Pick<CellIndicator, 'steps' | 'stages'>;
type TextOf = (content: ActualContent, options: Options) => string | null;

/** What one field of a value holds, in words; a dash where it holds nothing. */
export function useFieldText() {
  const { say, language } = useWords();
  const printed = useNumber();
  const choiceText = useChoiceText();
  const categoryTitle = useCategoryTitle();
  const beside = (field: string, problem: string): string => say('states.fieldProblem', { field, problem });
  const categoryName = (id: string): string => {
    const title = categoryTitle(id);
    return title ? titleText(title, language).text : '…';
  };
  /** Each language that has words; two texts may differ in one that is not the reader's. */
  const inLanguages = (words: Translations): string => {
    const held = LANGUAGES.flatMap((each) => (words[each]?.trim() ? [[each, words[each]] as const] : []));
    const [first] = held;
    if (held.length === 1 && first?.[0] === language) return first[1];
    return held.map(([each, text]) => beside(LANGUAGE_NAMES[each], text)).join(BETWEEN);
  };
  const number = (decimal: string | null): string | null => decimal && printed(decimal);
  const texts: Readonly<Record<keyof ActualContent, TextOf>> = {
    value: ({ value }) => number(value),
    numerator: ({ numerator }) => number(numerator),
    denominator: ({ denominator }) => number(denominator),
    choice: ({ choice }, options) => (choice === null ? null : choiceText(choice, options)),
    judgement: ({ judgement }) => judgement && say(`values.rating-${judgement}`),
    isEstimate: ({ isEstimate }) => say(isEstimate ? 'values.yes' : 'values.no'),
    narrative: ({ narrative }) => narrative && inLanguages(narrative),
    breakdown: ({ breakdown }) =>
      breakdown.map(({ categoryId, value }) => beside(categoryName(categoryId), printed(value))).join(BETWEEN),
    notApplicable: ({ notApplicable }) => notApplicable,
    remark: ({ remark }) => remark,
  };
  return (field: keyof ActualContent, content: ActualContent, options: Options): string =>
    texts[field](content, options) || '–';
}
