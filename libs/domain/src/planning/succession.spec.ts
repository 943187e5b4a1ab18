import type { FrameworkKind, SuccessionKind } from './framework';
import { checkAmong, checkSuccessor, type Succession, type Successor } from './succession';

const of = (id: string, firstYear: number, frameworkKind: FrameworkKind = 'strategic-plan'): Successor => ({
  id,
  frameworkVersionId: `${frameworkKind}-${firstYear}`,
  frameworkKind,
  firstYear,
});
const G1 = of('g1', 2020);

describe('the successor of a result', () => {
  it.each<[string, SuccessionKind, Successor | null, string | null]>([
    ['continues in the next plan', 'continues', of('n1', 2024), null],
    ['not in its own plan', 'continues', of('g2', 2020), 'toId field/not-later-version'],
    ['not in an earlier plan', 'continues', of('e1', 2016), 'toId field/not-later-version'],
    ['not in a plan of another kind', 'continues', of('o1', 2026, 'operational-plan'), 'toId field/not-later-version'],
    ['must be named', 'split', null, 'toId field/missing'],
    ['is absent for what was dropped', 'dropped', null, null],
    ['is refused for what was dropped', 'dropped', of('n1', 2024), 'toId field/contradicts-kind'],
  ])('%s', (_, kind, to, expected) => {
    const fault = checkSuccessor(kind, G1, to);
    expect(fault && `${fault.field} ${fault.code}`).toBe(expected);
  });
});

const row = (fromId: string, kind: SuccessionKind, toId: string | null = null): Succession => ({ fromId, kind, toId });

describe('a succession among others', () => {
  it.each<[string, Succession, readonly Succession[], string | null]>([
    ['the first', row('g1', 'continues', 'n1'), [], null],
    ['split in two', row('g1', 'split', 'n2'), [row('g1', 'split', 'n1')], null],
    ['merged from two', row('g2', 'merged', 'n1'), [row('g1', 'merged', 'n1')], null],
    ['split and merged', row('g1', 'merged', 'n2'), [row('g1', 'split', 'n1'), row('g2', 'merged', 'n2')], null],
    ['said twice', row('g1', 'split', 'n1'), [row('g1', 'split', 'n1')], 'toId field/repeated'],
    ['dropped twice', row('g5', 'dropped'), [row('g5', 'dropped')], 'toId field/repeated'],
    ['dropped and continued', row('g5', 'continues', 'n1'), [row('g5', 'dropped')], 'kind field/contradicts-kind'],
    ['continued and dropped', row('g1', 'dropped'), [row('g1', 'continues', 'n1')], 'kind field/contradicts-kind'],
    ['continued twice', row('g1', 'continues', 'n2'), [row('g1', 'continues', 'n1')], 'kind field/contradicts-kind'],
    [
      'split after it continued',
      row('g1', 'split', 'n2'),
      [row('g1', 'continues', 'n1')],
      'kind field/contradicts-kind',
    ],
    [
      'merged into what continues another',
      row('g2', 'merged', 'n1'),
      [row('g1', 'continues', 'n1')],
      'kind field/contradicts-kind',
    ],
  ])('%s', (_, wish, others, expected) => {
    const fault = checkAmong(wish, others);
    expect(fault && `${fault.field} ${fault.code}`).toBe(expected);
  });
});
