import { Inject, Injectable } from '@nestjs/common';
import { Writes } from '@resolute/database';
import {
  dayOf,
  GENEVA,
  mayRemind,
  remindersOn,
  reviewRemindersOn,
  riskRemindersOn,
  SYSTEM,
  type Told,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { AddresseesQueries } from './addressees.queries';
import { askAgain, gatherDigests } from './digests';
import { dueDaysAround, workOf } from './due-work';
import { DueWorkQueries } from './due-work.queries';
import { ofReview, ofRisk, ofValue } from './reminder-notices';
import { tell } from './tell';

/** One at a time: what was told is read and told anew in the same transaction. */
const REMINDERS_LOCK = 7_260_147;

/** A key names what it is about, so that one statement serves all sorts of reminders. */
const TOLD = `
  SELECT person_id AS "personId", kind, key FROM notifications WHERE due_on BETWEEN $1 AND $2`;

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
      const { from, to } = dueDaysAround(day);
      const before = await tx.query<Told>(TOLD, [from, to]);
      const notices = [
        ...remindersOn(day, work, addressees, before).map(ofValue),
        ...reviewRemindersOn(day, reviews, before).map(ofReview),
        ...riskRemindersOn(day, riskTasks, addressees, before).map(ofRisk),
      ];
      const told = await tell(tx, notices);
      const digests = await gatherDigests(tx, day);
      await askAgain(tx);
      if (told + digests === 0 && notices.length === 0) return;
      tx.audit({ action: 'people.reminded', subjectType: 'day', subjectId: day, change: { told, digests } });
    });
  }
}
