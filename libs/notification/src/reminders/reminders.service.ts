import { Inject, Injectable } from '@nestjs/common';
import { type Tx, Writes } from '@resolute/database';
import { dayOf, GENEVA, type LocalDate, mayRemind, remindersOn, SYSTEM, type Told } from '@resolute/domain';
import { CellsQueries } from '@resolute/measurement';
import { CLOCK, type Clock } from '@resolute/platform';
import { AddresseesQueries } from './addressees.queries';
import { askAgain, gatherDigests } from './digests';
import { type DueWork, dueDaysAround, openCells, workOf } from './due-work';
import { type Notice, tell } from './tell';

/** One at a time: what was told is read and told anew in the same transaction. */
const REMINDERS_LOCK = 7_260_147;

const TOLD = `
  SELECT person_id AS "personId", kind, part_id AS "partId", period, due_on::text AS "dueOn"
  FROM notifications WHERE due_on BETWEEN $1 AND $2`;

/** Reminds people of what is due and tells heads of units what is late. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly writes: Writes,
    private readonly cells: CellsQueries,
    private readonly addressees: AddresseesQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** May run at any time, twice, and several times at once: what holds on this day of Geneva and was not told yet is told, once. */
  async remind(): Promise<void> {
    const now = this.clock.now();
    const day = dayOf(now, GENEVA);
    const [due, addressees] = await Promise.all([this.cells.due(dueDaysAround(day), now), this.addressees.on(day)]);
    const work = openCells(due).map(workOf);
    await this.writes.run(SYSTEM, async (tx) => {
      tx.require(mayRemind(tx.actor));
      await tx.query('SELECT pg_advisory_xact_lock($1)', [REMINDERS_LOCK]);
      const reminders = remindersOn<DueWork>(day, work, addressees, await toldBefore(tx, day));
      const notices = reminders.map(({ work: { versionId, partId, period, dueOn }, ...reminder }): Notice => {
        return { ...reminder, about: { versionId, partId }, period, dueOn };
      });
      const told = await tell(tx, notices);
      const digests = await gatherDigests(tx, day);
      await askAgain(tx);
      if (told + digests === 0 && notices.length === 0) return;
      tx.audit({ action: 'people.reminded', subjectType: 'day', subjectId: day, change: { told, digests } });
    });
  }
}

async function toldBefore(tx: Tx, day: LocalDate): Promise<Told[]> {
  const { from, to } = dueDaysAround(day);
  return tx.query<Told>(TOLD, [from, to]);
}
