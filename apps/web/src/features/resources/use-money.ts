import { fixedText, type Money, parseDecimal, printedNumber, times, whole } from '@resolute/domain';
import { useMemo } from 'react';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';

const HUNDRED = whole(100);

interface MoneyText {
  /** Whole francs with their currency: "CHF 1 850 000". */
  readonly francs: (money: Money) => string;
  /** A figure that stands in a table, such as one in thousands or a percentage: "13 200". */
  readonly figure: (decimal: string) => string;
  /** A quotient as a percentage with one decimal: "17.9 %". */
  readonly percent: (quotient: string) => string;
  /** The same as a change in percentage points, with its sign: "+12.1 pp". */
  readonly points: (quotient: string) => string;
}

/** Money as the reader reads it; the same until the reader or the language changes. */
export function useMoney(): MoneyText {
  const { say, language, direction } = useWords();
  const { person } = useSignedIn();
  const { numerals } = person;
  return useMemo(() => {
    const figure = (decimal: string): string => printedNumber(decimal, language, numerals);
    const hundredfold = (quotient: string): string => fixedText(times(parseDecimal(quotient), HUNDRED), 1);
    return {
      figure,
      francs: ({ amount }) => say('resources.francs', { amount: figure(amount) }),
      percent: (quotient) => say('ratings.percent', { value: figure(hundredfold(quotient)) }),
      points: (quotient) => {
        const text = hundredfold(quotient);
        const sign = text.startsWith('-') || text === '0.0' ? '' : '+';
        const value = sign + figure(text);
        // A sign is no letter: in Arabic it would stand behind its figure unless that runs from left to right by itself.
        return say('resources.points', { value: direction === 'rtl' ? `\u2066${value}\u2069` : value });
      },
    };
  }, [say, language, direction, numerals]);
}
