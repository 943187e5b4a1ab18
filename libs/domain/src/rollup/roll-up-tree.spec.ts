import fc from 'fast-check';
import { parseLocalDate } from '../calendar/local-date';
import { RULE_VERSION_1 } from '../rating/rating';
import type { Rated } from '../rating/rating-input';
import { rollUpTree, type TreeLink, type TreeNode } from './roll-up-tree';

const leaf = (id: string, pace: string): TreeNode => ({
  id,
  counts: true,
  result: {
    kind: 'rated',
    rating: Number(pace) < 0.6 ? 'off-track' : 'on-track',
    flags: [],
    ruleVersion: '1',
    periodId: '2026',
    due: parseLocalDate('2026-12-31'),
    pace,
    progress: pace,
  } satisfies Rated,
});
const parent = (id: string): TreeNode => ({ id, counts: true });
const link = (parentId: string, partId: string, terms: Partial<TreeLink> = {}): TreeLink => ({
  parentId,
  partId,
  ...terms,
});
const pacesOf = (nodes: readonly TreeNode[], links: readonly TreeLink[]): Record<string, string> =>
  Object.fromEntries(
    [...rollUpTree({ nodes, links }, RULE_VERSION_1)].map(([id, result]) => [
      id,
      result.kind === 'rated' ? result.pace : result.reason,
    ]),
  );

const nodes = [parent('goal'), parent('outcome'), parent('output'), leaf('a', '1'), leaf('b', '0.8'), leaf('c', '0.5')];
const links = [
  link('goal', 'outcome'),
  link('outcome', 'output'),
  link('output', 'a'),
  link('output', 'b'),
  link('outcome', 'c'),
];

describe('a tree', () => {
  it('is rolled up from its indicators to its root', () => {
    expect(pacesOf(nodes, links)).toEqual({ goal: '0.7', outcome: '0.7', output: '0.9' });
  });

  it('comes to the same in whatever order its nodes and links come', () => {
    const expected = pacesOf(nodes, links);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(nodes, { minLength: nodes.length }),
        fc.shuffledSubarray(links, { minLength: links.length }),
        (someNodes, someLinks) => expect(pacesOf(someNodes, someLinks)).toEqual(expected),
      ),
      { numRuns: 100 },
    );
  });

  it('counts a part under two parents with its share', () => {
    const two = [parent('north'), parent('south'), leaf('shared', '0.4'), leaf('own', '1')];
    const shared = [link('north', 'shared', { share: '0.75' }), link('south', 'shared', { share: '0.25' })];
    expect(pacesOf(two, [...shared, link('north', 'own'), link('south', 'own')])).toEqual({
      north: '0.74285714285714285714',
      south: '0.88',
    });
  });

  it('leaves out a parent that is retired, and shows one without parts as a gap', () => {
    const some = [parent('goal'), { id: 'old', counts: false }, parent('empty'), leaf('a', '1'), leaf('c', '0')];
    const result = rollUpTree(
      { nodes: some, links: [link('goal', 'old'), link('old', 'c'), link('goal', 'a'), link('goal', 'empty')] },
      RULE_VERSION_1,
    );
    expect(result.get('goal')).toMatchObject({ pace: '1', coverage: { rated: 1, counted: 2 } });
  });

  it('may be very deep', () => {
    const depth = 20_000;
    const chain = Array.from({ length: depth }, (_, index) => parent(`n${index}`));
    const down = chain.slice(1).map((node, index) => link(`n${index}`, node.id));
    const paces = pacesOf([...chain, leaf('a', '0.75')], [...down, link(`n${depth - 1}`, 'a')]);
    expect(paces.n0).toBe('0.75');
  });

  it.each([
    ['a circle', [parent('a'), parent('b')], [link('a', 'b'), link('b', 'a')], { code: 'roll-up/circular' }],
    ['a part of itself', [parent('a')], [link('a', 'a')], { code: 'roll-up/circular', params: { id: 'a' } }],
    [
      'a circle above and below others',
      [parent('top'), parent('x'), parent('y'), leaf('low', '1')],
      [link('top', 'x'), link('x', 'y'), link('y', 'x'), link('y', 'low')],
      { code: 'roll-up/circular', params: { id: expect.stringMatching(/^[xy]$/) } },
    ],
    ['a node twice', [parent('a'), parent('a')], [], { name: 'RangeError' }],
    ['a link to nothing', [parent('a')], [link('a', 'b')], { name: 'RangeError' }],
    ['an indicator with parts', [leaf('a', '1'), leaf('b', '1')], [link('a', 'b')], { name: 'RangeError' }],
  ])('is refused with %s', (_, someNodes, someLinks, problem) =>
    expect(() => pacesOf(someNodes, someLinks)).toThrow(expect.objectContaining(problem)),
  );
});
