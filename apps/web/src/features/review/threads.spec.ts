import { countsOf, inDocumentOrder, threadsIn, threadsOn } from './threads';

const thread = (id: string, section: string, more: { figure?: string; day?: string; resolvedAt?: string } = {}) => ({
  id,
  section,
  figure: more.figure ?? null,
  createdAt: `2026-03-${more.day ?? '01'}T08:00:00Z`,
  resolvedAt: more.resolvedAt ?? null,
});
const ids = (threads: readonly { readonly id: string }[]): string => threads.map(({ id }) => id).join(' ');

const THREADS = [
  thread('late', 'goals', { day: '09' }),
  thread('figure', 'goals', { figure: 'O1', day: '02' }),
  thread('first', 'at-a-glance', { figure: 'O7', day: '08' }),
  thread('early', 'goals', { day: '03', resolvedAt: '2026-03-04T08:00:00Z' }),
  thread('gone', 'dropped'),
];

it('threads stand in the order of the document, and what is about a section that it has no more comes last', () => {
  expect(ids(inDocumentOrder(THREADS, ['at-a-glance', 'goals']))).toBe('first early late figure gone');
});

it.each([
  ['a section with its figures', { section: 'goals', figure: null }, 'late figure early'],
  ['a figure alone', { section: 'goals', figure: 'O1' }, 'figure'],
  ['the same figure elsewhere', { section: 'at-a-glance', figure: 'O1' }, ''],
])('threads are found on %s', (_, anchor, found) => {
  expect(ids(threadsOn(THREADS, anchor))).toBe(found);
});

it.each([
  ['all', 'late figure first early gone'],
  ['open', 'late figure first gone'],
  ['resolved', 'early'],
] as const)('threads that are %s are %s', (state, found) => {
  expect(ids(threadsIn(THREADS, state))).toBe(found);
});

it('threads are counted at each place, and in a section with what is on its figures', () => {
  expect(Object.fromEntries(countsOf(THREADS))).toEqual({
    goals: { all: 3, open: 2 },
    'goals/O1': { all: 1, open: 1 },
    'at-a-glance': { all: 1, open: 1 },
    'at-a-glance/O7': { all: 1, open: 1 },
    dropped: { all: 1, open: 1 },
  });
});
