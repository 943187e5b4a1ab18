import { plannersTask, type ReviewFacts, type ReviewVerdict, reviewStanding } from './review-standing';

const facts = (
  said: readonly [string, ReviewVerdict][],
  openThreads = 0,
  reviewerIds = ['anna', 'boris'],
): ReviewFacts => ({
  reviewerIds,
  endorsements: said.map(([reviewerId, verdict]) => ({ reviewerId, verdict })),
  openThreads,
});
const BOTH: readonly [string, ReviewVerdict][] = [
  ['anna', 'endorsed'],
  ['boris', 'endorsed'],
];

describe('the standing of a review', () => {
  it.each<[string, ReviewFacts, [string[], string[], string[]], boolean, 'answer' | 'issue' | null]>([
    ['nobody has answered', facts([]), [[], [], ['anna', 'boris']], false, null],
    ['one endorses', facts([['anna', 'endorsed']]), [['anna'], [], ['boris']], false, null],
    ['one asks for changes', facts([['boris', 'changes-asked']]), [[], ['boris'], ['anna']], false, 'answer'],
    ['both endorse', facts(BOTH), [['anna', 'boris'], [], []], true, 'issue'],
    ['both endorse and a thread is open', facts(BOTH, 1), [['anna', 'boris'], [], []], false, 'answer'],
    ['a thread is open', facts([], 2), [[], [], ['anna', 'boris']], false, 'answer'],
    [
      'the last word is another',
      facts([...BOTH, ['anna', 'changes-asked']]),
      [['boris'], ['anna'], []],
      false,
      'answer',
    ],
    [
      'changes were asked for and made',
      facts([['anna', 'changes-asked'], ...BOTH]),
      [['anna', 'boris'], [], []],
      true,
      'issue',
    ],
    ['somebody endorses who is no reviewer', facts([['carla', 'endorsed']]), [[], [], ['anna', 'boris']], false, null],
    [
      'who asked for changes is no reviewer any more',
      facts([['carla', 'changes-asked'], ...BOTH]),
      [['anna', 'boris'], [], []],
      true,
      'issue',
    ],
    ['there is no reviewer', facts([], 0, []), [[], [], []], false, null],
  ])('when %s', (_, given, ...[[endorsed, changesAsked, waiting], isSettled, task]) => {
    const standing = reviewStanding(given);
    expect(standing).toEqual({ endorsed, changesAsked, waiting, openThreads: given.openThreads, isSettled });
    expect(plannersTask(standing)).toBe(task);
  });
});
