import { type LocalDate, targetsBefore } from '@resolute/domain';
import type { Wanted } from '../targets/check-targets';
import type { EarlierTarget } from './indicator-figure';

type Dated = Wanted & { readonly from: LocalDate; readonly until?: LocalDate };

/** The targets that are one number and held before the one in force, for whoever draws the way that was taken. */
export function earlierTargets(targets: readonly Dated[], inForce: Dated): EarlierTarget[] {
  return targetsBefore(targets, inForce).flatMap(({ value, onDay, from, until }) =>
    typeof value === 'string' ? [{ value, on: onDay as LocalDate, from, until }] : [],
  );
}
