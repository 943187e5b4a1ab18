import { absolute, canonical, compare, fixedText, ONE, parseDecimal, quotientText } from './decimal';

const SIGNIFICANT = 3;
/** What is not longer than this after its point is short already. */
const PLACES = 3;
const DECIMALS = 2;

/**
 * A decimal short enough to be read, on screen and on paper alike: 54.1999… is 54.2, and 0.63636… is 0.636, so that a share is never
 * printed as 0. One with up to three places stays as it is.
 */
export function shortText(decimal: string): string {
  const plain = canonical(decimal);
  if ((plain.split('.')[1] ?? '').length <= PLACES) return plain;
  const exact = parseDecimal(plain);
  if (compare(absolute(exact), ONE) < 0) return quotientText(exact, SIGNIFICANT);
  return canonical(fixedText(exact, DECIMALS));
}
