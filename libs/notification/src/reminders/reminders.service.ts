import { Inject, Injectable } from '@nestjs/common';
import { type Tx, Writes } from '@resolute/database';
import {
  dayOf,
  GENEVA,
  type LocalDate,
  mayRemind,
  type Reminder,
  remindersOn,
  SYSTEM,
  type Told,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { AddresseesQueries } from './addressees.queries';
import { askAgain, gatherDigests } from './digests';
import { type DueWork, dueDaysAround, workOf } from './due-work';
import { DueWorkQueries } from './due-work.queries';
import { reviewReminders } from './review-reminders';
import { riskReminders } from './risk-reminders';
import { type Notice, tell } from './tell';

/** One at a time: what was told is read and told anew in the same transaction. */
const REMINDERS_LOCK = 7_260_147;

const TOLD = `
  SELECT person_id AS "personId", kind, part_id AS "partId", period, due_on::text AS "dueOn"
  FROM notifications WHERE due_on BETWEEN $1 AND $2 AND part_id IS NOT NULL`;

/** Reminds people of what is due, of values as of risks, tells heads of units what is late, and reminds reviewers of their answers. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly writes: Writes,
    private readonly due: DueWorkQueries,
    private readonly addressees: AddresseesQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** May run at any time, twice, and several times at once: what holds on this day of Geneva and was not told yet is told, once. */
  async remind(): Promise<void> {
    const now = this.clock.now();
    const day = dayOf(now, GENEVA);
    const [{ cells, reviews, riskTasks }, addressees] = await Promise.all([
      this.due.within(dueDaysAround(day), now),
      this.addressees.on(day),
    ]);
    const work = cells.map(workOf);
    await this.writes.run(SYSTEM, async (tx) => {
      tx.require(mayRemind(tx.actor));
      await tx.query('SELECT pg_advisory_xact_lock($1)', [REMINDERS_LOCK]);
      const reminders = remindersOn<DueWork>(day, work, addressees, await toldBefore(tx, day));
      const notices = [
        ...reminders.map(noticeOf),
        ...(await reviewReminders(tx, day, reviews)),
        ...(await riskReminders(tx, day, riskTasks, addressees)),
      ];
      const told = await tell(tx, notices);
      const digests = await gatherDigests(tx, day);
      await askAgain(tx);
      if (told + digests === 0 && notices.length === 0) return;
      tx.audit({ action: 'people.reminded', subjectType: 'day', subjectId: day, change: { told, digests } });
    });
  }
}

function noticeOf({ work, ...reminder }: Reminder<DueWork>): Notice {
  const { versionId, partId, period, dueOn } = work;
  return { ...reminder, about: { versionId, partId }, period, dueOn };
}

async function toldBefore(tx: Tx, day: LocalDate): Promise<Told[]> {
  const { from, to } = dueDaysAround(day);
  return tx.query<Told>(TOLD, [from, to]);
}
