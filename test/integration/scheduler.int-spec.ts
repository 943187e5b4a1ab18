import { dueSlot, nextSlot, type Schedule, Scheduler } from '@resolute/queues';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';

const nightly: Schedule = { name: 'nightly', job: 'audit.anchor', cron: '30 2 * * *', timeZone: 'Europe/Zurich' };

describe('schedules', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  const scheduler = (list: readonly Schedule[] = [nightly]): Scheduler => new Scheduler(source, clock, list);
  const slots = async (): Promise<string[]> =>
    (await source.query('SELECT slot_at, missed FROM schedule_slots ORDER BY slot_at')).map(
      (row: { slot_at: Date; missed: number }) => `${row.slot_at.toISOString()} +${row.missed}`,
    );
  const jobs = async (): Promise<number> => (await source.query('SELECT count(*)::int AS count FROM outbox'))[0].count;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open({ poolSize: 10 });
    clock = new HandClock('2026-03-16T09:00:00Z');
  });
  afterEach(() => database.drop());

  it('asks for the work of a slot once, by whichever of three workers, over ten restarts', async () => {
    for (let restart = 0; restart < 10; restart += 1) await Promise.all([1, 2, 3].map(() => scheduler().reconcile()));
    expect(await scheduler().takeDue()).toEqual([]);
    clock.set('2026-03-17T01:30:00Z');
    const taken = await Promise.all(Array.from({ length: 30 }, () => scheduler().takeDue()));
    expect(taken.flat()).toEqual(['nightly']);
    expect(await slots()).toEqual(['2026-03-17T01:30:00.000Z +0']);
    expect(await jobs()).toBe(1);
  });

  it('is not due a second before, and is due on the second', async () => {
    await scheduler().reconcile();
    clock.set('2026-03-17T01:29:59Z');
    expect(await scheduler().takeDue()).toEqual([]);
    clock.set('2026-03-17T01:30:00Z');
    expect(await scheduler().takeDue()).toEqual(['nightly']);
  });

  it('does not repeat a slot when the clock goes back', async () => {
    await scheduler().reconcile();
    clock.set('2026-03-17T01:30:00Z');
    await scheduler().takeDue();
    clock.set('2026-03-17T00:30:00Z');
    await scheduler().reconcile();
    await scheduler().takeDue();
    clock.set('2026-03-17T01:31:00Z');
    await scheduler().takeDue();
    expect(await slots()).toEqual(['2026-03-17T01:30:00.000Z +0']);
  });

  it('catches up once after days without a worker, and says how many slots went by', async () => {
    await scheduler().reconcile();
    clock.set('2026-03-21T12:00:00Z');
    await scheduler().reconcile();
    await scheduler().takeDue();
    expect(await slots()).toEqual(['2026-03-21T01:30:00.000Z +4']);
    expect(await jobs()).toBe(1);
  });

  it('forgets what is no longer in the list, and starts a changed time anew', async () => {
    await scheduler([nightly, { ...nightly, name: 'gone' }]).reconcile();
    clock.set('2026-03-17T01:00:00Z');
    await scheduler([{ ...nightly, cron: '0 5 * * *' }]).reconcile();
    expect(await source.query('SELECT name, next_at FROM schedules')).toEqual([
      { name: 'nightly', next_at: new Date('2026-03-17T04:00:00Z') },
    ]);
  });

  it.each([
    ['the clocks go forward: at 03:30, as 02:30 is skipped', '2027-03-27T12:00:00Z', '2027-03-28T01:30:00.000Z'],
    ['the clocks go back: at the first 02:30', '2026-10-24T12:00:00Z', '2026-10-25T00:30:00.000Z'],
  ])('is due once in the night in which %s', (_, eve, slot) => {
    const first = nextSlot(nightly, new Date(eve));
    expect(first.toISOString()).toBe(slot);
    const noon = new Date(`${slot.slice(0, 10)}T12:00:00Z`);
    expect(dueSlot(nightly, first, noon)).toEqual({ slot: first, missed: 0 });
  });
});
