import type { LocalDate } from '../calendar/local-date';

/** Something that holds from a day on, until another replaces it or its last day has passed. */
export interface EffectiveDated {
  readonly from: LocalDate;
  readonly until?: LocalDate;
}

/**
 * The target in force on a day: of those that have begun, the one that began last; of two from the same day, the later in
 * the list. One decided on 2026-06-01 leaves ratings of May as they were. A withdrawn target does not revive an older one.
 */
export function targetInForce<T extends EffectiveDated>(targets: readonly T[], day: LocalDate): T | undefined {
  let latest: T | undefined;
  for (const target of targets) {
    if (target.from <= day && (!latest || target.from >= latest.from)) latest = target;
  }
  return latest?.until !== undefined && latest.until < day ? undefined : latest;
}
