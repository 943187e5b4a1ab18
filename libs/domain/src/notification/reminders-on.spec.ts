import fc from 'fast-check';
import { addDays, type LocalDate, parseLocalDate } from '../calendar/local-date';
import type { Addressees } from './addressees';
import { REMINDER_KINDS, type ReminderKind } from './reminder-kinds';
import { isEscalated, reminderOn } from './reminder-on';
import { type OpenWork, type Reminder, remindersOn } from './reminders-on';

const DUE = parseLocalDate('2026-03-31');
const work = (over: Partial<OpenWork> = {}): OpenWork => ({
  unitId: 'SG13',
  indicatorId: 'I-1',
  partId: 'part',
  period: '2026-Q1',
  dueOn: DUE,
  ...over,
});
const addressees: Addressees = {
  reachable: new Set(['anna', 'boris', 'head']),
  contributorsOf: new Map([['SG13', ['anna', 'boris']]]),
  peopleOf: new Map([['I-1', ['anna']]]),
  units: new Map([['SG13', { headId: 'head', parentId: null }]]),
  substitutesOf: new Map(),
  planners: [],
};
const rank = (kind: string): number => REMINDER_KINDS.indexOf(kind as ReminderKind);

/** Whoever is due to be told has been told that, or something later. */
function expectTold(day: LocalDate, told: readonly Reminder[]): void {
  const ranksOf = (who: string): number[] =>
    told.filter(({ personId }) => personId === who).map(({ kind }) => rank(kind));
  const due = reminderOn(day, DUE);
  if (due) for (const who of ['anna', 'boris']) expect(Math.max(...ranksOf(who))).toBeGreaterThanOrEqual(rank(due));
  if (isEscalated(day, DUE)) expect(told.map(({ kind }) => kind)).toContain('escalated');
}

describe('reminders', () => {
  it('are one for each person, with a key of value, due day and kind', () => {
    expect(remindersOn(addDays(DUE, 7), [work()], addressees, [])).toEqual([
      { key: 'late:part:2026-Q1:2026-03-31', kind: 'late', personId: 'anna', work: work() },
      { key: 'late:part:2026-Q1:2026-03-31', kind: 'late', personId: 'boris', work: work() },
      { key: 'escalated:part:2026-Q1:2026-03-31', kind: 'escalated', personId: 'head', work: work() },
    ]);
  });

  it('begin anew when the due day is moved', () => {
    const told = remindersOn(addDays(DUE, -1), [work()], addressees, []);
    const moved = remindersOn(addDays(DUE, -1), [work({ dueOn: addDays(DUE, 5) })], addressees, told);
    expect(moved.map(({ key }) => key)).toContain('due-7:part:2026-Q1:2026-04-05');
  });

  it('come once and in order, whatever clocks, restarts and doubled jobs do, and never fail to come', () => {
    const offsets = fc.array(fc.integer({ min: -20, max: 30 }), { minLength: 1, maxLength: 40 });
    const periods = fc.uniqueArray(fc.constantFrom('2026-Q1', '2026-Q2', '2026-Q3'), { minLength: 1 });
    fc.assert(
      fc.property(offsets, periods, (days, values) => {
        const told: Reminder[] = [];
        for (const offset of days) {
          const day = addDays(DUE, offset);
          const all = values.map((period) => work({ period }));
          const found = remindersOn(day, all, addressees, told);
          for (const reminder of found) {
            const { personId, kind, work: about } = reminder;
            const before = told.filter((each) => each.personId === personId && each.work.period === about.period);
            // Never the same twice, and never an earlier one after a later one.
            expect(before.map((each) => each.kind)).not.toContain(kind);
            if (kind !== 'escalated') expect(before.every((each) => rank(each.kind) < rank(kind))).toBe(true);
            told.push(reminder);
          }
          for (const { period } of all)
            expectTold(
              day,
              told.filter((each) => each.work.period === period),
            );
          expect(remindersOn(day, all, addressees, told)).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
