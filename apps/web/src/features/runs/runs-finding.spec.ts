import type { Run } from '../../api/runs';
import { runsFinding } from './runs-finding';

const waiting = (id: string, dueOn: string) =>
  ({ id, state: 'planned', startedAt: null, isUnderWay: false, dueOn, cutOff: '2026-05-11T22:00:00Z' }) as Run;
const begun = (isUnderWay: boolean) =>
  ({ id: 'begun', state: 'frozen', startedAt: '2026-05-11T22:00:00Z', isUnderWay, dueOn: null }) as Run;

describe('what is said of runs first', () => {
  it.each<[string, Run[], { first: string; count: number; until: string } | undefined]>([
    ['none', [], undefined],
    ['none that waits', [begun(true)], undefined],
    ['one', [waiting('a', '2026-06-01')], { first: 'a', count: 1, until: '2026-06-01' }],
    [
      'two within a month, the later one first',
      [waiting('b', '2026-07-01'), waiting('a', '2026-06-01')],
      { first: 'a', count: 2, until: '2026-07-01' },
    ],
    [
      'two, the second a day too late to be one batch',
      [waiting('a', '2026-06-01'), waiting('b', '2026-07-02')],
      { first: 'a', count: 1, until: '2026-06-01' },
    ],
    [
      'two on one day',
      [waiting('a', '2026-06-01'), waiting('b', '2026-06-01')],
      { first: 'a', count: 2, until: '2026-06-01' },
    ],
  ])('of %s', (_, runs, due) => {
    const found = runsFinding(runs).due;
    expect(found && { ...found, first: found.first.id }).toEqual(due);
  });

  it('counts what was given up and what is being made', () => {
    expect(runsFinding([begun(true), begun(false), begun(false)])).toEqual({ givenUp: 2, making: 1, due: undefined });
  });
});
