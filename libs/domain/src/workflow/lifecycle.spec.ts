import {
  ACCEPTANCE_ACTIONS,
  ACCEPTANCE_STATES,
  type AcceptanceState,
  acceptanceLifecycle,
  stepsTo,
} from './acceptance-lifecycle';
import { advance, isEnd, isPossible, shortestWay } from './lifecycle';

/** Columns in the order of ACCEPTANCE_ACTIONS; a dot stands for what is not possible. */
const TABLE: Readonly<Record<AcceptanceState, string>> = {
  //           save      submit    verify   accept   send-back withdraw  correct  supersede
  draft: '     draft     submitted .        .        .         withdrawn .        .',
  submitted: ' .         .         verified .        sent-back withdrawn .        .',
  verified: '  .         .         .        accepted sent-back .         .        .',
  accepted: '  .         .         .        .        .         .         accepted corrected',
  'sent-back': 'sent-back submitted .        .        .         withdrawn .        .',
  withdrawn: ' draft     .         .        .        .         .         .        .',
  corrected: ' .         .         .        .        .         .         .        .',
};

const cells = ACCEPTANCE_STATES.flatMap((state) =>
  TABLE[state]
    .trim()
    .split(/ +/)
    .map((next, column) => [state, ACCEPTANCE_ACTIONS[column] ?? 'save', next] as const),
);

describe('the way of an actual', () => {
  it('is laid down for every state and every action', () =>
    expect(cells).toHaveLength(ACCEPTANCE_STATES.length * ACCEPTANCE_ACTIONS.length));

  it.each(cells)('%s, %s: %s', (state, action, next) => {
    expect(isPossible(acceptanceLifecycle, state, action)).toBe(next !== '.');
    if (next !== '.') expect(advance(acceptanceLifecycle, state, action)).toBe(next);
    else
      expect(() => advance(acceptanceLifecycle, state, action)).toThrow(
        expect.objectContaining({ code: 'workflow/not-possible', params: { state, action } }),
      );
  });

  it('has one end, and every state is reached from a draft', () => {
    expect(ACCEPTANCE_STATES.filter((state) => isEnd(acceptanceLifecycle, state))).toEqual(['corrected']);
    const reached = new Set<AcceptanceState>(['draft']);
    for (const state of reached) for (const next of Object.values(acceptanceLifecycle[state])) reached.add(next);
    expect([...reached].toSorted()).toEqual([...ACCEPTANCE_STATES].toSorted());
  });

  it.each<[AcceptanceState, AcceptanceState[]]>([
    ['draft', []],
    ['submitted', ['submitted']],
    ['sent-back', ['submitted', 'sent-back']],
    ['withdrawn', ['withdrawn']],
    ['accepted', ['submitted', 'verified', 'accepted']],
    ['corrected', ['submitted', 'verified', 'accepted', 'corrected']],
  ])('leads to %s over %j', (state, steps) => expect(stepsTo(state)).toEqual(steps));

  it('leads nowhere from its end', () =>
    expect(() => shortestWay(acceptanceLifecycle, 'corrected', 'draft')).toThrow('No way from corrected to draft'));

  it('never leads from accepted to a state in which the figure can change', () => {
    const reached = new Set<AcceptanceState>(['accepted']);
    for (const state of reached) for (const next of Object.values(acceptanceLifecycle[state])) reached.add(next);
    expect([...reached].filter((state) => isPossible(acceptanceLifecycle, state, 'save'))).toEqual([]);
  });
});
