import {
  canonical,
  paceText,
  percentUnderRule,
  printedNumber,
  type RatingResult,
  type RollUpResult,
  RULE_VERSION_1,
  shortText,
} from '@resolute/domain';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';

export interface Figures {
  /** A decimal with all its digits. */
  readonly exact: (decimal: string) => string;
  /** A decimal short enough to be read: 0.63636… as 0.636, 54.1999… as 54.2. */
  readonly short: (decimal: string) => string;
  /** A quotient as a percentage, never over a threshold that it has not reached. */
  readonly percent: (quotient: string) => string;
  /** The pace of a rating; undefined where it has none. */
  readonly pace: (result: RatingResult | RollUpResult) => string | undefined;
}

/** Figures as the reader reads them, by the rules that paper and problems print by. */
export function useFigures(): Figures {
  const { language, say } = useWords();
  const { person } = useSignedIn();
  const printed = (decimal: string): string => printedNumber(decimal, language, person.numerals);
  const withSign = (text: string): string => say('ratings.percent', { value: printed(text) });
  const percent = (quotient: string): string => withSign(percentUnderRule(quotient, RULE_VERSION_1, 1));
  return {
    exact: (decimal) => printed(canonical(decimal)),
    short: (decimal) => printed(shortText(decimal)),
    percent,
    pace: (result) => {
      if (result.kind === 'not-rated' || result.pace === undefined) return undefined;
      // A part that is critical may hold a result at amber whatever its mean says, so its colour does not bound the figure.
      if ('coverage' in result) return percent(result.pace);
      return withSign(paceText(result, RULE_VERSION_1, 1) ?? '');
    },
  };
}
