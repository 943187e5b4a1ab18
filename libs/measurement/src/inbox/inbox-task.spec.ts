import type { ActualHands, Grant, Person } from '@resolute/domain';
import { ablePeople, inboxTask } from './inbox-task';

const UNIT = 'u';
const person = (id: string, ...grants: Grant[]): Person => ({ kind: 'person', id, grants });
const everywhere = (role: Grant['role']): Grant => ({ role, unitId: null });
const author = person('author', { role: 'contributor', unitId: UNIT });
const colleague = person('colleague', { role: 'contributor', unitId: UNIT });
const verifier = person('verifier', everywhere('verifier'));
const planner = person('planner', everywhere('planner'));
const both = person('both', everywhere('verifier'), everywhere('planner'));

const tasks = (hands: Partial<ActualHands>, people: readonly Person[], standing: Record<string, string[]> = {}) => {
  const able = ablePeople(people.map(({ id, grants }) => ({ id, grants, standsForIds: standing[id] ?? [] })));
  const all: ActualHands = { unitId: UNIT, authorId: 'author', state: 'submitted', ...hands };
  return people.flatMap((each) => inboxTask(each, all, able) ?? []).length === 0
    ? []
    : people.map((each) => `${each.id} ${inboxTask(each, all, able) ?? '–'}`);
};

it.each<[string, Partial<ActualHands>, readonly Person[], string[]]>([
  ['submitted', {}, [author, verifier, planner], ['author –', 'verifier verify', 'planner –']],
  [
    'verified',
    { state: 'verified', verifierId: 'verifier' },
    [author, verifier, planner],
    ['author –', 'verifier –', 'planner accept'],
  ],
  [
    'sent back',
    { state: 'sent-back' },
    [author, colleague, planner],
    ['author correct', 'colleague correct', 'planner –'],
  ],
  ['submitted, and nobody verifies', {}, [author, planner], ['author –', 'planner stuck']],
  ['submitted by the only verifier', { authorId: 'both' }, [both], ['both stuck']],
  ['verified by the only planner', { state: 'verified', verifierId: 'both' }, [both], ['both stuck']],
  ['sent back, and nobody writes', { state: 'sent-back' }, [verifier, planner], ['verifier –', 'planner stuck']],
  ['a draft', { state: 'draft' }, [author, verifier, planner], []],
])('%s', (_, hands, people, expected) => expect(tasks(hands, people)).toEqual(expected));

it('what a substitute can do is not stuck', () => {
  expect(tasks({}, [author, planner, verifier].slice(0, 2), { planner: ['verifier'] })).toEqual([
    'author –',
    'planner stuck',
  ]);
  const lent = tasks({}, [author, planner, verifier], { planner: ['verifier'] });
  expect(lent).toEqual(['author –', 'planner verify', 'verifier verify']);
});
