import { ACTUAL_ACTIONS, ACTUAL_STATES, type ActualState, actualLifecycle } from './actual-lifecycle';
import { advance, isEnd, isPossible } from './lifecycle';

/** Columns in the order of ACTUAL_ACTIONS; a dot stands for what is not possible. */
const TABLE: Readonly<Record<ActualState, string>> = {
  //           save      submit    verify   accept   send-back withdraw  correct  supersede
  draft: '     draft     submitted .        .        .         withdrawn .        .',
  submitted: ' .         .         verified .        sent-back withdrawn .        .',
  verified: '  .         .         .        accepted sent-back .         .        .',
  accepted: '  .         .         .        .        .         .         accepted corrected',
  'sent-back': 'sent-back submitted .        .        .         withdrawn .        .',
  withdrawn: ' draft     .         .        .        .         .         .        .',
  corrected: ' .         .         .        .        .         .         .        .',
};

const cells = ACTUAL_STATES.flatMap((state) =>
  TABLE[state]
    .trim()
    .split(/ +/)
    .map((next, column) => [state, ACTUAL_ACTIONS[column] ?? 'save', next] as const),
);

describe('the way of an actual', () => {
  it('is laid down for every state and every action', () =>
    expect(cells).toHaveLength(ACTUAL_STATES.length * ACTUAL_ACTIONS.length));

  it.each(cells)('%s, %s: %s', (state, action, next) => {
    expect(isPossible(actualLifecycle, state, action)).toBe(next !== '.');
    if (next !== '.') expect(advance(actualLifecycle, state, action)).toBe(next);
    else
      expect(() => advance(actualLifecycle, state, action)).toThrow(
        expect.objectContaining({ code: 'workflow/not-possible', params: { state, action } }),
      );
  });

  it('has one end, and every state is reached from a draft', () => {
    expect(ACTUAL_STATES.filter((state) => isEnd(actualLifecycle, state))).toEqual(['corrected']);
    const reached = new Set<ActualState>(['draft']);
    for (const state of reached) for (const next of Object.values(actualLifecycle[state])) reached.add(next);
    expect([...reached].toSorted()).toEqual([...ACTUAL_STATES].toSorted());
  });

  it('never leads from accepted to a state in which the figure can change', () => {
    const reached = new Set<ActualState>(['accepted']);
    for (const state of reached) for (const next of Object.values(actualLifecycle[state])) reached.add(next);
    expect([...reached].filter((state) => isPossible(actualLifecycle, state, 'save'))).toEqual([]);
  });
});
