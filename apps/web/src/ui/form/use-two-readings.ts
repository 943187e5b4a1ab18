import { printedNumber, understoodNumber } from '@resolute/domain';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { decimalToType } from './typed-decimal';

/**
 * For `validate` of a form: refuses a number that could be two, and names both so that either can be written as it stands there.
 * This alone is not the server's to say: it would take `1.234` for what its sender did not mean.
 */
export function useTwoReadings(): (typed: string) => string | null {
  const { say, language } = useWords();
  const { person } = useSignedIn();
  const written = (reading: string): string => printedNumber(decimalToType(reading), language, person.numerals);
  return (typed) => {
    const understood = understoodNumber(typed, language);
    if (understood.kind !== 'ambiguous') return null;
    const [first, second] = understood.readings;
    return say('states.twoReadings', { typed: typed.trim(), first: written(first), second: written(second) });
  };
}
