import type { Grant, Person } from '@resolute/domain';
import { firstWaiting, type SameHands } from './first-waiting';
import { ablePeople } from './inbox-task';

const grant = (role: Grant['role']): Grant => ({ role, unitId: null });
const PEOPLE: readonly Person[] = [
  { kind: 'person', id: 'author', grants: [{ role: 'contributor', unitId: 'u' }] },
  { kind: 'person', id: 'verifier', grants: [grant('verifier')] },
  { kind: 'person', id: 'planner', grants: [grant('planner')] },
  { kind: 'person', id: 'both', grants: [grant('verifier'), grant('planner')] },
];
const able = ablePeople(PEOPLE.map(({ id, grants }) => ({ id, grants, standsForIds: [] })));

/** Submitted values, whose ids say their places. */
const submitted = (authorIds: readonly string[], count: number, ...places: readonly number[]): SameHands => {
  const [authorId = ''] = authorIds;
  const ids = places.map(String);
  return { state: 'submitted', unitId: 'u', authorId, verifierId: null, authorIds, count, ids, places };
};
const verified = (verifierId: string, count: number, ...places: readonly number[]): SameHands => ({
  ...submitted(['author'], count, ...places),
  state: 'verified',
  verifierId,
});

it.each<[what: string, actor: string, all: readonly SameHands[], found: string]>([
  ['nothing on its way', 'verifier', [], '0 0 0 0: '],
  ['more than are shown', 'verifier', [submitted(['author'], 900, 1, 2, 3)], '900 0 0 0: 1 2'],
  [
    'the first of several hands',
    'verifier',
    [submitted(['author'], 2, 3, 4), submitted(['another'], 1, 1)],
    '3 0 0 0: 1 3',
  ],
  [
    'as many of each thing to do',
    'both',
    [submitted(['author'], 3, 1, 2, 3), verified('verifier', 3, 4, 5, 6)],
    '3 3 0 0: 1 2 4 5',
  ],
  [
    'none of what waits for others',
    'both',
    [submitted(['author', 'both'], 5, 1, 2), verified('both', 5, 3, 4)],
    '0 0 0 0: ',
  ],
  ['what came back', 'author', [{ ...submitted(['author'], 1, 7), state: 'sent-back' }], '0 0 1 0: 7'],
])('%s', (_, id, all, expected) => {
  const actor = PEOPLE.find((person) => person.id === id) as Person;
  const { counts, ids } = firstWaiting(all, { actor, able, most: 2 });
  const { verify, accept, correct, stuck } = counts;
  expect(`${[verify, accept, correct, stuck].join(' ')}: ${ids.join(' ')}`).toBe(expected);
});

it('what nobody can go on with is a planner’s to solve', () => {
  const actor = PEOPLE[2] as Person;
  const few = able.filter(({ person }) => person.id === 'planner' || person.id === 'author');
  const found = firstWaiting([submitted(['author'], 4, 1, 2, 3)], { actor, able: few, most: 2 });
  expect(found).toEqual({ counts: { verify: 0, accept: 0, correct: 0, stuck: 4 }, ids: ['1', '2'] });
});
