import { useNumber } from '../../ui/use-number';
import type { Reading } from './typed-entry';

/** One of the readings of a text, as the reader writes it: both halves of a ratio with the line between them. */
export function useReadingText(): (reading: Reading) => string {
  const printed = useNumber();
  return ({ numbers }) => numbers.map(printed).join('/');
}
