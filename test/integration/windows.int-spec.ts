import type { Person } from '@resolute/domain';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { MeasurementDesk } from '../support/indicators';

describe('closures and exceptions', () => {
  let database: TestDatabase;
  let source: DataSource;
  let desk: MeasurementDesk;
  let clock: HandClock;
  let planner: Person;
  let auditor: Person;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    const directory = new Directory(source);
    planner = await directory.person({ grants: [{ role: 'planner' }], name: 'Planner' });
    auditor = await directory.person({ grants: [{ role: 'auditor' }] });
    clock = new HandClock('2026-03-16T09:00:00Z');
    desk = new MeasurementDesk(source, planner, await directory.unit(), clock);
  });
  afterAll(() => database.drop());

  const closure = { from: '2025-01-01', to: '2025-12-31', decision: 'C26/DEC/1' };
  const exception = { period: '2025', reason: 'The secretariat moved', until: '2026-03-16' };
  const actionsOn = async (id: string): Promise<string[]> =>
    (await source.query('SELECT action FROM audit_entries WHERE subject_id = $1 ORDER BY seq', [id])).map(
      ({ action }: { action: string }) => action,
    );

  it('are made and taken back by planners alone, and leave their trace', async () => {
    const closed = await desk.closures.close(planner, closure);
    expect(closed).toMatchObject({ since: '2026-03-16', state: 'in-force', createdBy: { name: 'Planner' } });
    expect(await desk.closures.revoke(planner, closed.id)).toMatchObject({
      state: 'revoked',
      revokedBy: { name: 'Planner' },
    });
    expect(await actionsOn(closed.id)).toEqual(['period-closure.recorded', 'period-closure.revoked']);
    const granted = await desk.exceptions.grant(planner, exception);
    expect(await desk.exceptions.revoke(planner, granted.id)).toMatchObject({ state: 'revoked' });
    expect(await actionsOn(granted.id)).toEqual(['window-exception.granted', 'window-exception.revoked']);
    const refused = { code: 'access/not-allowed' };
    await expect(desk.closures.close(auditor, closure)).rejects.toMatchObject(refused);
    await expect(desk.closures.revoke(auditor, closed.id)).rejects.toMatchObject(refused);
    await expect(desk.exceptions.grant(auditor, exception)).rejects.toMatchObject(refused);
    await expect(desk.exceptions.revoke(auditor, granted.id)).rejects.toMatchObject(refused);
  });

  it('are of a meeting as well', async () => {
    const about = { title: { en: 'TSAG' }, place: { en: 'Geneva' }, fromDay: '2026-01-26', toDay: '2026-01-30' };
    await desk.occasions.create(planner, { code: 'TSAG-2026-01', series: 'TSAG', ...about });
    const granted = await desk.exceptions.grant(planner, { ...exception, period: 'TSAG-2026-01' });
    expect(granted).toMatchObject({ period: 'TSAG-2026-01', unit: null, indicator: null });
  });

  describe('in the hands of SQL', () => {
    const outcome = (sql: string, parameters: unknown[]): Promise<string> =>
      source.query(sql, parameters).then(
        () => 'done',
        (error: { driverError: { code: string; constraint?: string } }) =>
          error.driverError.constraint ?? error.driverError.code,
      );

    const CLOSURE = {
      from_day: '2025-01-01',
      to_day: '2025-12-31',
      since_day: '2026-03-16',
      decision: 'C26/DEC/1',
      created_at: '2026-03-16T09:00:00Z',
      revoked_at: null,
      revoked_by_id: null,
    };
    const EXCEPTION = {
      period: '2025',
      reason: 'Why',
      until_day: '2026-03-16',
      granted_at: '2026-03-16T09:00:00Z',
      revoked_at: null,
      revoked_by_id: null,
    };
    const insert = (table: string, row: object): Promise<string> => {
      const all = { id: uuid(), [table === 'period_closures' ? 'created_by_id' : 'granted_by_id']: planner.id, ...row };
      const values = Object.keys(all).map((_, at) => `$${at + 1}`);
      return outcome(
        `INSERT INTO ${table} (${Object.keys(all).join(', ')}) VALUES (${values.join(', ')})`,
        Object.values(all).map((value) => (value === 'planner' ? planner.id : value)),
      );
    };

    it.each<[string, object, string]>([
      ['as they should be', {}, 'done'],
      ['that end before they begin', { to_day: '2024-12-31' }, 'ck_period_closures_days'],
      ['since a day that had passed', { since_day: '2026-03-15' }, 'ck_period_closures_since'],
      ['since the day that it was in Geneva', { created_at: '2026-03-15T23:00:00Z' }, 'done'],
      ['and not in Greenwich', { created_at: '2026-03-16T23:00:00Z' }, 'ck_period_closures_since'],
      ['without a decision', { decision: ' ' }, 'ck_period_closures_decision'],
      ['revoked by nobody', { revoked_at: '2026-03-17T00:00:00Z' }, 'ck_period_closures_revoked'],
      ['revoked at no time', { revoked_by_id: 'planner' }, 'ck_period_closures_revoked'],
      [
        'revoked before they were made',
        { revoked_by_id: 'planner', revoked_at: '2026-03-16T08:59:59Z' },
        'ck_period_closures_revoked',
      ],
    ])('closures %s', async (_, change, expected) => {
      expect(await insert('period_closures', { ...CLOSURE, ...change })).toBe(expected);
    });

    it.each<[string, object, string]>([
      ['as they should be', {}, 'done'],
      ['until before they were granted', { until_day: '2026-03-15' }, 'ck_window_exceptions_until'],
      ['until the day before in Geneva', { granted_at: '2026-03-16T23:00:00Z' }, 'ck_window_exceptions_until'],
      ['without a reason', { reason: '\n' }, 'ck_window_exceptions_reason'],
      ['of no period', { period: '' }, 'ck_window_exceptions_period'],
      ['revoked by nobody', { revoked_at: '2026-03-17T00:00:00Z' }, 'ck_window_exceptions_revoked'],
      [
        'revoked before they were granted',
        { revoked_by_id: 'planner', revoked_at: '2026-03-16T08:59:59Z' },
        'ck_window_exceptions_revoked',
      ],
    ])('exceptions %s', async (_, change, expected) => {
      expect(await insert('window_exceptions', { ...EXCEPTION, ...change })).toBe(expected);
    });

    it.each(['period_closures', 'window_exceptions'])('%s are revoked once and never changed', async (table) => {
      const { id } =
        table === 'period_closures'
          ? await desk.closures.close(planner, closure)
          : await desk.exceptions.grant(planner, exception);
      const text = table === 'period_closures' ? 'decision' : 'reason';
      const revoke = `UPDATE ${table} SET revoked_at = '2026-03-17T00:00:00Z', revoked_by_id = $2 WHERE id = $1`;
      const both = revoke.replace('SET', `SET ${text} = 'Other',`);
      expect(await outcome(`UPDATE ${table} SET ${text} = 'Other' WHERE id = $1`, [id])).toBe('42501');
      expect(await outcome(both, [id, planner.id])).toBe('42501');
      expect(await outcome(revoke, [id, planner.id])).toBe('done');
      expect(await outcome(revoke, [id, planner.id])).toBe('42501');
      expect(await outcome(`UPDATE ${table} SET revoked_at = NULL, revoked_by_id = NULL WHERE id = $1`, [id])).toBe(
        '42501',
      );
      expect(await outcome(`DELETE FROM ${table} WHERE id = $1`, [id])).toBe('42501');
      expect(await outcome(`TRUNCATE ${table}`, [])).toBe('42501');
    });
  });
});
