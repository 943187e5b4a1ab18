import type { ActualContent } from '../../api/actuals';
import type { Lacking } from './save-state';

/** What even a draft must not be without: both halves of a ratio, and the reason why something is not applicable. */
export function lackingToSave({ notApplicable, numerator, denominator }: ActualContent): Lacking | undefined {
  if (notApplicable !== null && notApplicable.trim() === '') return 'reason';
  if (numerator !== null && denominator === null) return 'denominator';
  if (numerator === null && denominator !== null) return 'numerator';
  return undefined;
}
