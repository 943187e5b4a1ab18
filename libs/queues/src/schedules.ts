import type { JobIds, JobName } from '@resolute/domain';
import { CronExpressionParser } from 'cron-parser';

/** Jobs that need no ids can recur by themselves. */
type RecurringJob = { [J in JobName]: Record<string, never> extends JobIds<J> ? J : never }[JobName];

/** A job that recurs: five cron fields, read on the wall clock of a place. */
export interface Schedule {
  readonly name: string;
  readonly job: RecurringJob;
  readonly cron: string;
  readonly timeZone: string;
}

/** The first moment after `after` at which the schedule is due; on the day of a skipped hour, right after the gap. */
export function nextSlot({ cron, timeZone }: Schedule, after: Date): Date {
  return CronExpressionParser.parse(cron, { tz: timeZone, currentDate: after }).next().toDate();
}

/** What is due by `now` since `dueAt`: the latest slot, and how many earlier ones it stands for. Null when nothing is. */
export function dueSlot(
  schedule: Schedule,
  dueAt: Date,
  now: Date,
): { readonly slot: Date; readonly missed: number } | null {
  if (dueAt > now) return null;
  let slot = dueAt;
  let missed = 0;
  for (let next = nextSlot(schedule, slot); next <= now; next = nextSlot(schedule, slot)) {
    slot = next;
    missed += 1;
  }
  return { slot, missed };
}
