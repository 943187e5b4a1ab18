import type { ActualContent } from '../../api/actuals';
import type { Cell } from '../../api/cells';
import { useWords } from '../../text/words';
import { titleText } from '../../ui/title-text';
import { useNumber } from '../../ui/use-number';
import { useChoiceText } from '../../ui/values/use-value-text';

/** What one field of a value holds, in words; a dash where it holds nothing. */
export function useFieldText({ indicator }: Pick<Cell, 'indicator'>) {
  const { say, language } = useWords();
  const printed = useNumber();
  const choiceText = useChoiceText();
  return (field: keyof ActualContent, content: ActualContent): string => {
    switch (field) {
      case 'value':
      case 'numerator':
      case 'denominator':
        return content[field] === null ? '–' : printed(content[field]);
      case 'choice':
        return content.choice === null ? '–' : choiceText(content.choice, indicator);
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
