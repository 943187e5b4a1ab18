import { type AlignmentFlows, type DrawnNode, summaryOfFlows, tableOfFlows, toldFlows } from './alignment-flows';
import { alignmentFlowsChart } from './alignment-flows-chart';
import { PAPER_COLOURS } from './colours';

const node = (id: string, column: DrawnNode['column'], francs: string, isNowhere = false): DrawnNode => ({
  id,
  column,
  code: isNowhere ? 'Leads nowhere' : id,
  title: isNowhere ? '' : `The ${column} ${id}`,
  francs,
  isNowhere,
});

const flows: AlignmentFlows = {
  nodes: [
    node('G1', 'goal', '3000'),
    node('C1', 'outcome', '3000'),
    node('none', 'outcome', '1000', true),
    node('O1', 'output', '2000'),
    node('O2', 'output', '2000'),
    node('O3', 'output', '0'),
    node('CHF', 'money', '4000'),
  ],
  links: [
    { from: 'C1', to: 'G1', francs: '3000', share: null },
    { from: 'O1', to: 'C1', francs: '2000', share: '1' },
    { from: 'O2', to: 'C1', francs: '1000', share: '0.5' },
    { from: 'O2', to: 'none', francs: '1000', share: null },
    { from: 'CHF', to: 'O1', francs: '2000', share: null },
    { from: 'CHF', to: 'O2', francs: '2000', share: null },
    { from: 'CHF', to: 'O3', francs: '0', share: null },
  ],
};

const MANNER = {
  fontFamily: 'Noto Sans',
  isRightToLeft: false,
  colours: PAPER_COLOURS,
  formatFrancs: (francs: string) => francs,
  columnNames: { goal: 'Goals', outcome: 'Outcomes', output: 'Outputs', money: 'Money' },
};

describe('the flows of money to goals', () => {
  it('are told from the money upwards, without what nothing passes', () => {
    expect(toldFlows(flows).map(({ lower, upper, francs }) => `${lower.id}>${upper.id} ${francs}`)).toEqual([
      'CHF>O1 2000',
      'CHF>O2 2000',
      'O1>C1 2000',
      'O2>C1 1000',
      'O2>none 1000',
      'C1>G1 3000',
    ]);
  });

  it('are told the same when links are written from above', () => {
    const turned = { ...flows, links: flows.links.map((link) => ({ ...link, from: link.to, to: link.from })) };
    expect(toldFlows(turned)).toEqual(toldFlows(flows));
  });

  it('are summed up by what is planned and what of it leads to goals', () => {
    expect(summaryOfFlows(flows)).toEqual({ planned: '4000', linked: '3000', outputs: 2, outcomes: 1, goals: 1 });
    expect(summaryOfFlows({ nodes: [], links: [] })).toMatchObject({ planned: '0', linked: '0', goals: 0 });
  });

  it('have a row for each link, with its exact francs and an empty share where none is set', () => {
    expect(tableOfFlows(flows).rows).toContainEqual({
      from: 'O2 The output O2',
      to: 'C1 The outcome C1',
      francs: '1000',
      share: '0.5',
    });
    expect(tableOfFlows(flows).rows).toContainEqual({
      from: 'O2 The output O2',
      to: 'Leads nowhere',
      francs: '1000',
      share: '',
    });
  });
});

describe('the picture of the flows', () => {
  const drawn = (isRightToLeft: boolean) =>
    alignmentFlowsChart(flows, { ...MANNER, isRightToLeft }).data.datasets[0] ?? { data: [] };

  it('has the goals on the left and the money on the right', () => {
    expect(drawn(false)).toMatchObject({ column: { G1: 0, C1: 1, none: 1, O1: 2, O2: 2, CHF: 3 } });
    expect(drawn(false).data.at(-1)).toEqual({ from: 'G1', to: 'C1', flow: 3000 });
  });

  it('is turned round for who reads from right to left', () => {
    expect(drawn(true)).toMatchObject({ column: { G1: 3, C1: 2, O1: 1, CHF: 0 } });
    expect(drawn(true).data.at(-1)).toEqual({ from: 'C1', to: 'G1', flow: 3000 });
  });

  it('names each node by code, title and francs, and shortens a long title', () => {
    const long = { ...flows, nodes: flows.nodes.map((each) => ({ ...each, title: 'A title that is much too long' })) };
    const { labels } = alignmentFlowsChart(long, MANNER).data.datasets[0] ?? {};
    expect(Object.values(labels ?? {})[3]?.replaceAll(/[\u2068\u2069]/g, '')).toBe('O1 A title that is much… · 2000');
  });

  it('draws what leads nowhere in grey', () => {
    const { flowColor } = drawn(false) as { flowColor?: (context: { dataIndex: number }) => string };
    expect(toldFlows(flows).map((_, dataIndex) => flowColor?.({ dataIndex }))).toEqual(
      toldFlows(flows).map(({ upper }) => (upper.isNowhere ? PAPER_COLOURS.path : PAPER_COLOURS.context)),
    );
  });

  it('writes the names of a column into the gap that follows it, and those of the last before it', () => {
    const sides = (isRightToLeft: boolean) => (drawn(isRightToLeft) as { nodeLabels?: object }).nodeLabels;
    expect(sides(false)).toMatchObject({ position: { G1: 'right', O1: 'right', CHF: 'left' } });
    expect(sides(true)).toMatchObject({ position: { G1: 'left', O1: 'left', CHF: 'right' } });
  });
});
