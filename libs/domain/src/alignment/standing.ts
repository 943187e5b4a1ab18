import { compareDays, isLocalDate, type LocalDate } from '../calendar/local-date';
import { fieldFault } from '../kernel/field-fault';
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

/**
 * An acknowledgement ends after today, and at most a year on: on 20 March 2026 from 21 March 2026 to 20 March 2027.
 * @throws DomainError that names `untilOn`
 */
export function checkAcknowledgedUntil(untilOn: LocalDate, today: LocalDate): void {
  if (compareDays(untilOn, today) <= 0) throw fieldFault('untilOn', 'field/not-after-today');
  if (compareDays(untilOn, aYearOn(today)) > 0) throw fieldFault('untilOn', 'field/over-a-year');
}

/** The same day of the next year; of 29 February the 28th. */
function aYearOn(day: LocalDate): LocalDate {
  const same = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return isLocalDate(same) ? same : (`${same.slice(0, 8)}28` as LocalDate);
}
