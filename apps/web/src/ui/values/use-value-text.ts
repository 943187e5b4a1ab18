import { type Exact, quotientText } from '@resolute/domain';
import type { ActualContent } from '../../api/actuals';
import type { CellIndicator } from '../../api/cells';
import { useWords } from '../../text/words';
import { titleText } from '../title-text';
import { useNumber } from '../use-number';
import { figureOf } from './figure-of';

type Value = Pick<
  ActualContent,
  'value' | 'numerator' | 'denominator' | 'choice' | 'judgement' | 'notApplicable' | 'isEstimate'
>;
type Options = Pick<CellIndicator, 'steps' | 'stages'>;

/** Digits of a quotient that say something; what is stored keeps them all. */
const QUOTIENT_DIGITS = 4;

/** A value in the reader's words: "~257", "38 / 512 = 0.0742", "yes", "not applicable"; an empty text where there is none. */
export function useValueText(): (value: Value, options: Options) => string {
  const { say } = useWords();
  const printed = useNumber();
  const choiceText = useChoiceText();
  return (value, options) => {
    if (value.notApplicable !== null) return say('values.notApplicable');
    const about = value.isEstimate ? '~' : '';
    if (value.value !== null) return about + printed(value.value);
    if (value.judgement !== null) return say(`values.rating-${value.judgement}`);
    if (value.choice !== null) return choiceText(value.choice, options);
    const { numerator, denominator } = value;
    if (numerator === null || denominator === null) return '';
    const figure = figureOf(value);
    const halves = `${about}${printed(numerator)} / ${printed(denominator)}`;
    return figure ? `${halves} = ${printed(shortened(figure))}` : halves;
  };
}

/** A quotient as far as it is shown. */
export const shortened = (figure: Exact): string => quotientText(figure, QUOTIENT_DIGITS);

/** What was chosen, by its titles. */
export function useChoiceText(): (choice: NonNullable<Value['choice']>, options: Options) => string {
  const { say, language } = useWords();
  const titleOf = (code: string, options: Options['steps']): string => {
    const found = options?.find((option) => option.code === code);
    return found ? titleText(found.title, language).text : code;
  };
  return (choice, { steps, stages }) => {
    if (typeof choice === 'boolean') return choice ? say('values.yes') : say('values.no');
    if (typeof choice === 'string') return titleOf(choice, steps);
    return choice.length === 0
      ? say('values.noStage')
      : choice.map((code) => titleOf(code, stages)).join(say('values.listComma'));
  };
}
