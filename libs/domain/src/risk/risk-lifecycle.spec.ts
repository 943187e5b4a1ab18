import { advance, isPossible } from '../workflow';
import {
  isLiveRisk,
  LIVE_RISK_STATES,
  RISK_ACTIONS,
  RISK_STATES,
  type RiskState,
  riskLifecycle,
} from './risk-lifecycle';

/** Columns in the order of RISK_ACTIONS; a dot stands for what is not possible. */
const TABLE: Readonly<Record<RiskState, string>> = {
  //            open  monitor    reopen  close   materialise
  draft: '        open  .          .       .       .',
  open: '         .     monitored  .       closed  materialised',
  monitored: '    .     .          open    closed  materialised',
  materialised: ' .     monitored  .       closed  .',
  closed: '       .     .          open    .       .',
};

const cells = RISK_STATES.flatMap((state) =>
  TABLE[state]
    .trim()
    .split(/ +/)
    .map((next, column) => [state, RISK_ACTIONS[column] ?? 'open', next] as const),
);

it('the way of a risk is laid down for every state and every action', () =>
  expect(cells).toHaveLength(RISK_STATES.length * RISK_ACTIONS.length));

it.each(cells)('a risk that is %s, %s: %s', (state, action, next) => {
  expect(isPossible(riskLifecycle, state, action)).toBe(next !== '.');
  if (next !== '.') expect(advance(riskLifecycle, state, action)).toBe(next);
});

it('every state is reached from a draft, and none leads back to it', () => {
  const reached = new Set<RiskState>(['draft']);
  for (const state of reached) for (const next of Object.values(riskLifecycle[state])) reached.add(next);
  expect([...reached].toSorted()).toEqual([...RISK_STATES].toSorted());
  expect(cells.filter(([, , next]) => next === 'draft')).toEqual([]);
});

it('a risk is watched from its opening to its end', () =>
  expect(RISK_STATES.filter(isLiveRisk)).toEqual(LIVE_RISK_STATES));
