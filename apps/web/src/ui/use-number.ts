import { decimalText, parseDecimal, printedNumber } from '@resolute/domain';
import { useSignedIn } from '../api/signed-in';
import { useWords } from '../text/words';

/** A decimal as the reader reads it, with all its digits: "1234.50" is "1 234,5" in French. */
export function useNumber(): (decimal: string) => string {
  const { language } = useWords();
  const { person } = useSignedIn();
  return (decimal) => printedNumber(decimalText(parseDecimal(decimal)), language, person.numerals);
}
