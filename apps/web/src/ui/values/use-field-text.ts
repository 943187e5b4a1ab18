import type { ActualContent } from '../../api/actuals';
import type { CellIndicator } from '../../api/cells';
import { useWords } from '../../text/words';
import { titleText } from '../title-text';
import { useNumber } from '../use-number';
import { useChoiceText } from './use-value-text';

type Options = Pick<CellIndicator, 'steps' | 'stages'>;
type TextOf = (content: ActualContent, options: Options) => string | null;

/** What one field of a value holds, in words; a dash where it holds nothing. */
export function useFieldText() {
  const { say, language } = useWords();
  const printed = useNumber();
  const choiceText = useChoiceText();
  const number = (decimal: string | null): string | null => decimal && printed(decimal);
  const texts: Readonly<Record<keyof ActualContent, TextOf>> = {
    value: ({ value }) => number(value),
    numerator: ({ numerator }) => number(numerator),
    denominator: ({ denominator }) => number(denominator),
    choice: ({ choice }, options) => (choice === null ? null : choiceText(choice, options)),
    judgement: ({ judgement }) => judgement && say(`values.rating-${judgement}`),
    isEstimate: ({ isEstimate }) => say(isEstimate ? 'values.yes' : 'values.no'),
    narrative: ({ narrative }) => narrative && titleText(narrative, language).text,
    breakdown: ({ breakdown }) => breakdown.map(({ value }) => printed(value)).join(' · '),
    notApplicable: ({ notApplicable }) => notApplicable,
    remark: ({ remark }) => remark,
  };
  return (field: keyof ActualContent, content: ActualContent, options: Options): string =>
    texts[field](content, options) || '–';
}
