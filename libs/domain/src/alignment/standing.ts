import { compareDays, type LocalDate } from '../calendar/local-date';
import type { FindingStanding } from './words';

/** That somebody knows of a finding and bears it. */
export interface Acknowledgement {
  /** The last day on which it holds. */
  readonly untilOn: LocalDate;
  readonly isWithdrawn: boolean;
}

/**
 * Where a finding stands on a day: mended for good once it is mended; acknowledged up to and including the last day of an
 * acknowledgement that was not withdrawn; open otherwise, so that nothing is forgotten.
 */
export function findingStanding(
  { isMended }: { readonly isMended: boolean },
  acknowledgement: Acknowledgement | null,
  today: LocalDate,
): FindingStanding {
  if (isMended) return 'mended';
  if (!acknowledgement || acknowledgement.isWithdrawn) return 'open';
  return compareDays(today, acknowledgement.untilOn) <= 0 ? 'acknowledged' : 'open';
}
