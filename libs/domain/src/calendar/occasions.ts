import type { Period } from '../rating/rating-input';
import { compareDays } from './local-date';
import { calendarPeriod } from './periods';

/**
 * Meetings as periods, in the order in which they end: a value "at TSAG of May" has the id of that meeting and is due so many
 * days after its last day. Throws a `RangeError` for an occasion that ends before it begins, for two with one id, and for an
 * id that names a calendar period: TSAG-2026-05 is good, 2026-05 would be the month.
 */
export function occasionPeriods(occasions: readonly Period[]): Period[] {
  const ids = new Set<string>();
  for (const { id, from, to } of occasions) {
    if (compareDays(from, to) > 0) throw new RangeError(`Ends before it begins: ${id}`);
    if (ids.has(id) || calendarPeriod(id) !== undefined) throw new RangeError(`Not an id of its own: ${id}`);
    ids.add(id);
  }
  return occasions
    .map(({ id, from, to }) => ({ id, from, to }))
    .toSorted((a, b) => compareDays(a.to, b.to) || compareDays(a.from, b.from) || (a.id < b.id ? -1 : 1));
}
