import type { Schedule } from '@resolute/queues';

const timeZone = 'Europe/Zurich';

/** Everything that recurs, on Geneva's clock. What is due lies in the database; this list only says what there is. */
export const RECURRING: readonly Schedule[] = [
  { name: 'anchor the audit trail', job: 'audit.anchor', cron: '15 0 * * *', timeZone },
  // After midnight, when yesterday's due days have passed.
  { name: 'rate what fell due', job: 'rating.recalculate-all', cron: '5 0 * * *', timeZone },
  // After the ratings, whose lock is another: what takes effect, ends or leaves with the day is found without a change.
  { name: 'check whether plans line up', job: 'alignment.check-all', cron: '35 0 * * *', timeZone },
  { name: 'report how far plans line up', job: 'alignment.enter-figures', cron: '55 0 * * *', timeZone },
  // Often, as it tells each thing once: who was named at noon is told at noon, and a night without a worker is made up for.
  { name: 'remind of due days', job: 'notification.remind', cron: '10 6-20 * * *', timeZone },
  // Often, so that a report is there soon after its day; a night without a worker is made up for.
  { name: 'begin reports that are due', job: 'report.start-due', cron: '*/15 * * * *', timeZone },
  { name: 'prune what has served', job: 'operations.prune', cron: '45 3 * * *', timeZone },
  { name: 'sweep files without a row', job: 'evidence.sweep', cron: '15 4 * * *', timeZone },
];
