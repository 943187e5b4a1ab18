import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@resolute/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { dueSlot, nextSlot, type Schedule } from './schedules';

/** The injection token of the list of schedules. */
export const SCHEDULES = Symbol('schedules');

interface Row {
  readonly name: string;
  readonly cron: string;
  readonly time_zone: string;
  readonly next_at: Date;
}

/**
 * Turns schedules into work. What is due lies in PostgreSQL: an emptied queue, a restart, several workers or a clock
 * that jumps can neither double a slot nor lose it.
 */
@Injectable()
export class Scheduler {
  constructor(
    private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SCHEDULES) private readonly schedules: readonly Schedule[],
  ) {}

  /** Makes the table say what the list says. A changed time starts anew from now. */
  async reconcile(): Promise<void> {
    const now = this.clock.now();
    await this.source.transaction(async (manager) => {
      await manager.query('DELETE FROM schedules WHERE name <> ALL($1)', [this.schedules.map((one) => one.name)]);
      for (const schedule of this.schedules) {
        await manager.query(
          `INSERT INTO schedules (name, job, cron, time_zone, next_at) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT (name) DO UPDATE SET job = $2, cron = $3, time_zone = $4,
             next_at = CASE WHEN schedules.cron = $3 AND schedules.time_zone = $4 THEN schedules.next_at ELSE $5 END`,
          [schedule.name, schedule.job, schedule.cron, schedule.timeZone, nextSlot(schedule, now)],
        );
      }
    });
  }

  /** Takes the slots that are due and asks for their work; resolves to the names of the schedules that were. */
  async takeDue(): Promise<string[]> {
    const now = this.clock.now();
    return this.source.transaction(async (manager) => {
      const rows = await manager.query<Row[]>(
        'SELECT name, cron, time_zone, next_at FROM schedules WHERE next_at <= $1 ORDER BY name FOR UPDATE SKIP LOCKED',
        [now],
      );
      const taken: string[] = [];
      for (const row of rows) if (await this.take(manager, row, now)) taken.push(row.name);
      return taken;
    });
  }

  private async take(manager: EntityManager, row: Row, now: Date): Promise<boolean> {
    const schedule = this.schedules.find((one) => one.name === row.name);
    const due = schedule && dueSlot(schedule, row.next_at, now);
    if (!schedule || !due) return false;
    await manager.query('UPDATE schedules SET next_at = $1 WHERE name = $2', [nextSlot(schedule, due.slot), row.name]);
    const outboxId = uuid();
    const inserted = await manager.query<unknown[]>(
      `INSERT INTO schedule_slots (schedule, slot_at, outbox_id, taken_at, missed) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING schedule`,
      [row.name, due.slot, outboxId, now, due.missed],
    );
    if (inserted.length === 0) return false;
    await manager.query('INSERT INTO outbox (id, job, ids, created_at, starts) VALUES ($1, $2, $3, $4, 0)', [
      outboxId,
      schedule.job,
      {},
      now,
    ]);
    return true;
  }
}
