import type { JobWithoutIds } from '@resolute/domain';
import { CronExpressionParser } from 'cron-parser';

/** A job that recurs, and so needs no ids: five cron fields, read on the wall clock of a place. */
export interface Schedule {
  readonly name: string;
  readonly job: JobWithoutIds;
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
