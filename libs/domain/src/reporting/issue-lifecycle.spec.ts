import { advance, isEnd, isPossible } from '../workflow';
import { ISSUE_ACTIONS, ISSUE_STATES, type IssueState, issueLifecycle } from './issue-lifecycle';

/** Columns in the order of ISSUE_ACTIONS; a dot stands for what is not possible. */
const TABLE: Readonly<Record<IssueState, string>> = {
  //             approve   send-back  withdraw   seal
  prepared: '    approved  sent-back  withdrawn  .',
  approved: '    .         .          withdrawn  issued',
  issued: '      .         .          .          .',
  'sent-back': ' .         .          .          .',
  withdrawn: '   .         .          .          .',
};

const cells = ISSUE_STATES.flatMap((state) =>
  TABLE[state]
    .trim()
    .split(/ +/)
    .map((next, column) => [state, ISSUE_ACTIONS[column] ?? 'seal', next] as const),
);

it('the way of an issue is laid down for every state and every action', () =>
  expect(cells).toHaveLength(ISSUE_STATES.length * ISSUE_ACTIONS.length));

it.each(cells)('an issue that is %s, %s: %s', (state, action, next) => {
  expect(isPossible(issueLifecycle, state, action)).toBe(next !== '.');
  if (next !== '.') expect(advance(issueLifecycle, state, action)).toBe(next);
});

it('ends with being issued, sent back or withdrawn', () =>
  expect(ISSUE_STATES.filter((state) => isEnd(issueLifecycle, state))).toEqual(['issued', 'sent-back', 'withdrawn']));
