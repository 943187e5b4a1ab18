import { type AsOf, timeAxes } from '@resolute/domain';

/**
 * The moment as of which values are asked for, or nothing where that is now: what stands now is known whole, drafts included.
 * Throws on `asOf` for a day to come.
 */
export function earlierMoment(asOf: AsOf | undefined, now: Date): Date | undefined {
  const { moment } = timeAxes(asOf === undefined ? {} : { asOf }, now);
  return moment < now ? moment : undefined;
}
