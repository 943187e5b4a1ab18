import type { ActualContent } from '../../api/actuals';
import type { CellIndicator } from '../../api/cells';
import { useWords } from '../../text/words';
import { titleText } from '../title-text';
import { useNumber } from '../use-number';
import { useChoiceText } from './use-value-text';

/** What one field of a value holds, in words; a dash where it holds nothing. */
export function useFieldText() {
  const { say, language } = useWords();
  const printed = useNumber();
  const choiceText = useChoiceText();
  return (
    field: keyof ActualContent,
    content: ActualContent,
    options: Pick<CellIndicator, 'steps' | 'stages'>,
  ): string => {
    switch (field) {
      case 'value':
      case 'numerator':
      case 'denominator':
        return content[field] === null ? '–' : printed(content[field]);
      case 'choice':
        return content.choice === null ? '–' : choiceText(content.choice, options);
      case 'judgement':
        return content.judgement === null ? '–' : say(`values.rating-${content.judgement}`);
      case 'isEstimate':
        return say(content.isEstimate ? 'values.yes' : 'values.no');
      case 'narrative':
        return content.narrative ? titleText(content.narrative, language).text : '–';
      case 'breakdown':
        return content.breakdown.map(({ value }) => printed(value)).join(' · ') || '–';
      case 'notApplicable':
      case 'remark':
        return content[field] ?? '–';
    }
  };
}
