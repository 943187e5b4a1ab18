import fc from 'fast-check';
import { addDays, parseLocalDate } from '../calendar/local-date';
import type { Addressees } from './addressees';
import type { Told } from './not-yet-told';
import { type RiskTask, riskRemindersOn, toldOfRiskTask } from './risk-reminders-on';

const DUE = parseLocalDate('2026-04-30');
const task = (over: Partial<RiskTask> = {}): RiskTask => ({
  id: 'risk',
  unitId: 'SG13',
  ownerId: 'owner',
  dueOn: DUE,
  ...over,
});
const everybody: Addressees = {
  reachable: new Set(['owner', 'stand-in', 'head', 'planner']),
  contributorsOf: new Map([['SG13', ['anna']]]),
  peopleOf: new Map(),
  units: new Map([
    ['SG13', { headId: 'head', parentId: null }],
    ['SG2', { headId: null, parentId: null }],
  ]),
  substitutesOf: new Map([['away', ['stand-in']]]),
  planners: ['planner'],
};

describe('reminders of reviews and treatments of risks', () => {
  it.each<[string, Partial<RiskTask>, string[]]>([
    ['who is to do it', {}, ['owner']],
    ['whoever stands in', { ownerId: 'away' }, ['stand-in']],
    ['the head of the unit while nobody is named', { ownerId: null }, ['head']],
    ['and once who was named has left', { ownerId: 'gone' }, ['head']],
    ['the planners where a unit has no head', { ownerId: null, unitId: 'SG2' }, ['planner']],
  ])('go to %s', (_, over, expected) => expect(toldOfRiskTask(task(over), everybody)).toEqual(expected));

  it.each<[string, Partial<RiskTask>, string[]]>([
    ['2026-04-15', {}, []],
    ['2026-04-16', {}, ['due-14 owner']],
    ['2026-04-23', {}, ['due-7 owner']],
    ['2026-04-30', {}, ['due-1 owner']],
    ['2026-05-01', {}, ['late owner']],
    ['2026-05-07', {}, ['late owner', 'escalated head']],
    ['2026-05-07', { ownerId: 'head' }, ['late head']],
    ['2026-05-07', { ownerId: null }, ['late head']],
    ['2026-05-22', {}, []],
  ])('on %s of %j: %j', (day, over, expected) => {
    const reminders = riskRemindersOn(parseLocalDate(day), [task(over)], everybody, []);
    expect(reminders.map(({ kind, personId }) => `${kind} ${personId}`)).toEqual(expected);
  });

  it('have a key of what is to be done, the due day and the kind, and begin anew with another due day', () => {
    const told = riskRemindersOn(addDays(DUE, 1), [task()], everybody, []);
    expect(told.map(({ key }) => key)).toEqual(['late:risk:2026-04-30']);
    const moved = task({ dueOn: addDays(DUE, 2) });
    const reminders = riskRemindersOn(addDays(DUE, 1), [task(), moved, task({ id: 'treatment' })], everybody, told);
    expect(reminders.map(({ key }) => key)).toEqual(['due-1:risk:2026-05-02', 'late:treatment:2026-04-30']);
  });

  it('come once and in order, whatever clocks and doubled jobs do', () => {
    const offsets = fc.array(fc.integer({ min: -20, max: 25 }), { minLength: 1, maxLength: 30 });
    const order = ['due-14', 'due-7', 'due-1', 'late'];
    fc.assert(
      fc.property(offsets, (days) => {
        const told: Told[] = [];
        for (const offset of days)
          for (const reminder of riskRemindersOn(addDays(DUE, offset), [task()], everybody, told)) {
            const { kind, personId } = reminder;
            const own = told.filter((each) => each.personId === personId);
            expect(own.every((each) => order.indexOf(each.kind) < order.indexOf(kind) || kind === 'escalated')).toBe(
              true,
            );
            expect(own.map((each) => each.kind)).not.toContain(kind);
            told.push(reminder);
          }
      }),
    );
  });
});
