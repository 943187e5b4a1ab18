import type { Run } from '../../api/runs';
import { canBeMadeNow, inOrderOfDay, nextStepOf, standingOf } from './run-standing';

const STARTED = '2026-05-11T22:00:00Z';
const run = (change: Partial<Run>) =>
  ({
    state: 'planned',
    startedAt: null,
    isUnderWay: false,
    skipReason: null,
    dueOn: null,
    cutOff: STARTED,
    ...change,
  }) as Run;

it.each<[string, Partial<Run>, ReturnType<typeof nextStepOf>]>([
  ['planned for a day to come', {}, 'waiting'],
  ['begun, with a job', { startedAt: STARTED, isUnderWay: true }, 'making'],
  ['frozen, with a job', { state: 'frozen', startedAt: STARTED, isUnderWay: true }, 'making'],
  ['begun, and its job was given up', { startedAt: STARTED }, 'given-up'],
  ['frozen, and its job was given up', { state: 'frozen', startedAt: STARTED }, 'given-up'],
  ['ready', { state: 'ready', startedAt: STARTED }, 'ready'],
  ['passed over', { state: 'skipped', skipReason: 'over' }, 'skipped'],
  ['replaced by later figures', { state: 'superseded' }, 'superseded'],
  ['passed over with its meeting', { state: 'skipped', skipReason: 'cancelled' }, 'cancelled'],
])('one that is %s', (_, change, next) => {
  expect(nextStepOf(run(change))).toBe(next);
  expect(standingOf(run(change))).toBe(next === 'cancelled' ? 'skipped' : next);
  expect(canBeMadeNow(run(change))).toBe(next === 'waiting' || next === 'skipped');
});

it('what is under way or given up stands before what waits, and of that the next first', () => {
  const later = run({ id: 'later', dueOn: '2026-09-01' });
  const next = run({ id: 'next', dueOn: '2026-06-01' });
  const making = run({ id: 'making', startedAt: STARTED, isUnderWay: true, dueOn: '2026-12-01' });
  expect(inOrderOfDay([later, next, making]).map(({ id }) => id)).toEqual(['making', 'next', 'later']);
});
