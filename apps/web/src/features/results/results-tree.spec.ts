import type { Result, ResultsMap } from '../../api/results';
import { type TreeNode, treeOf } from './results-tree';
import { rowsOf, stepOf } from './tree-rows';

const SP = { id: 'sp', code: 'SP-2024-2027', kind: 'strategic-plan', title: { en: 'Strategic plan' } } as const;
const OP = { id: 'op', code: 'OP-2026-2029', kind: 'operational-plan', title: { en: 'Operational plan' } } as const;

const result = (id: string, framework: typeof SP | typeof OP, level = 1): Result => ({
  id,
  code: id,
  title: { en: id },
  kind: { code: `level-${level}`, level, title: { en: 'Kind' } },
  framework,
  originId: id,
  description: null,
  controlLevel: 'full',
  sdgs: [],
  retiredOn: null,
  source: null,
  isSample: false,
  version: 1,
});
const link = (childId: string, parentId: string, share: string | null = null) => ({ childId, parentId, share });

/** O1 contributes to two outcomes of the strategic plan, A1 to O1, and O2 to nothing. */
const MAP = {
  framework: { ...OP, kinds: [{ level: 1 }, { level: 2 }] },
  results: [
    result('O1', OP),
    result('O2', OP),
    result('A1', OP, 2),
    result('G1', SP),
    result('T1', SP, 2),
    result('T2', SP, 2),
  ],
  links: [link('O1', 'T1', '0.6'), link('O1', 'T2'), link('A1', 'O1'), link('T1', 'G1'), link('T2', 'G1')],
} as unknown as ResultsMap;

const asText = (nodes: readonly TreeNode[], depth = 0): string[] =>
  nodes.flatMap((node) => [`${'  '.repeat(depth)}${node.result.code}`, ...asText(node.children, depth + 1)]);

describe('the tree of an operational plan', () => {
  const { rooted, orphans } = treeOf(MAP, () => true);

  it('begins with the goals that it reaches, and shows a result below each of its parents', () => {
    expect(asText(rooted)).toEqual(['G1', '  T1', '    O1', '      A1', '  T2', '    O1', '      A1']);
  });

  it('says the share beside its link, and where else the result stands', () => {
    const [first, second] = rowsOf(rooted, new Set())
      .map(({ node }) => node)
      .filter((node) => node.result.id === 'O1');
    expect([first?.share, first?.alsoUnder.map(({ code }) => code)]).toEqual(['0.6', ['T2']]);
    expect([second?.share, second?.alsoUnder.map(({ code }) => code)]).toEqual([null, ['T1']]);
  });

  it('ends with what contributes to nothing', () => {
    expect(asText(orphans)).toEqual(['O2']);
  });

  it('keeps the way to what is looked for, and nothing below', () => {
    const found = treeOf(MAP, ({ code }) => code === 'O1');
    expect(asText(found.rooted)).toEqual(['G1', '  T1', '    O1', '  T2', '    O1']);
    expect(found.rooted[0]?.isFound).toBe(false);
    expect(found.orphans).toEqual([]);
  });
});

it('a strategic plan begins with its highest results, and any other without a parent is an orphan', () => {
  const map = {
    framework: { ...SP, kinds: [{ level: 1 }, { level: 2 }] },
    results: [result('G1', SP), result('T1', SP, 2), result('T9', SP, 2)],
    links: [link('T1', 'G1')],
  } as unknown as ResultsMap;
  const { rooted, orphans } = treeOf(map, () => true);
  expect([asText(rooted), asText(orphans)]).toEqual([['G1', '  T1'], ['T9']]);
});

describe('a key in the tree', () => {
  const { rooted } = treeOf(MAP, () => true);
  const rows = rowsOf(rooted, new Set(['G1/T2']));
  const pressed = (key: string, at: string, forward = 'ArrowRight') => stepOf(key, { rows, at, forward });

  it.each([
    ['ArrowDown', 'G1', { focus: 'G1/T1' }],
    ['ArrowUp', 'G1/T1', { focus: 'G1' }],
    ['ArrowUp', 'G1', undefined],
    ['Home', 'G1/T2', { focus: 'G1' }],
    ['End', 'G1', { focus: 'G1/T2' }],
    ['ArrowRight', 'G1/T2', { open: 'G1/T2' }],
    ['ArrowRight', 'G1', { focus: 'G1/T1' }],
    ['ArrowRight', 'G1/T1/O1/A1', undefined],
    ['ArrowLeft', 'G1', { close: 'G1' }],
    ['ArrowLeft', 'G1/T2', { focus: 'G1' }],
    ['ArrowLeft', 'G1/T1/O1/A1', { focus: 'G1/T1/O1' }],
    ['a', 'G1', undefined],
  ])('%s on %s', (key, at, step) => {
    expect(pressed(key, at)).toEqual(step);
  });

  it('points the other way in Arabic', () => {
    expect(pressed('ArrowLeft', 'G1/T2', 'ArrowLeft')).toEqual({ open: 'G1/T2' });
  });
});
