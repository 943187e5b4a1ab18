import { FLOW_COLUMNS, type FlowColumn } from '@resolute/domain';
import type { ChartConfiguration, Plugin } from 'chart.js';
import type {} from 'chartjs-chart-sankey';
import { type AlignmentFlows, type DrawnNode, type ToldFlow, toldFlows } from './alignment-flows';
import type { ChartColours } from './colours';

/** How flows speak and are drawn. */
export interface FlowsManner {
  readonly fontFamily: string;
  readonly isRightToLeft: boolean;
  readonly colours: ChartColours;
  /** Whole francs, as short as the reader may have them, such as thousands. */
  readonly formatFrancs: (francs: string) => string;
  readonly columnNames: Readonly<Record<FlowColumn, string>>;
}

const FONT_SIZE = 12;
const HEAD = 28;
const NODE = 10;
const GAP = 16;
/** So many letters of a title stand beside a node; a Chinese one takes the room of two. */
const ROOM_FOR_TITLE = 20;

/**
 * Bands from the goals over outcomes and outputs to the money, as wide as the francs that pass. Who reads from right to left finds
 * the goals on the right. The library draws from left to right only, so the links are turned round, not the scale.
 */
export function alignmentFlowsChart(flows: AlignmentFlows, manner: FlowsManner): ChartConfiguration<'sankey'> {
  const { fontFamily, isRightToLeft, colours } = manner;
  const told = toldFlows(flows);
  const nodes = flows.nodes.filter(({ id }) => told.some(({ lower, upper }) => lower.id === id || upper.id === id));
  const columns = columnsOf(nodes, isRightToLeft);
  const font = { family: fontFamily, size: FONT_SIZE };
  return {
    type: 'sankey',
    data: {
      datasets: [
        {
          data: told.map((flow) => bandOf(flow, isRightToLeft)),
          parsing: { from: 'from', to: 'to', flow: 'flow' },
          column: Object.fromEntries(nodes.map(({ id, column }) => [id, columns.indexOf(column)])),
          priority: Object.fromEntries(nodes.map(({ id }, at) => [id, at])),
          labels: Object.fromEntries(nodes.map((node) => [node.id, labelOf(node, manner)])),
          nodeLabels: {
            backgroundColor: colours.surface,
            borderRadius: 2,
            color: colours.ink,
            font,
            padding: 3,
            position: Object.fromEntries(nodes.map(({ id, column }) => [id, sideOf(column, isRightToLeft)])),
          },
          nodeWidth: NODE,
          nodePadding: GAP,
          nodeMinSize: 2,
          borderWidth: 0,
          // The bands are paler than what they join; what leads nowhere is grey, and its end says so in words.
          flowColor: ({ dataIndex }: Drawn) => (isLost(told[dataIndex]) ? colours.path : colours.context),
          colorFrom: ({ dataIndex }: Drawn) => inkOf(told[dataIndex]?.[isRightToLeft ? 'lower' : 'upper'], colours),
          colorTo: ({ dataIndex }: Drawn) => inkOf(told[dataIndex]?.[isRightToLeft ? 'upper' : 'lower'], colours),
        },
      ],
    },
    plugins: [heads(columns, manner)],
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      font,
      layout: { padding: { top: HEAD, bottom: 4, left: 2, right: NODE + 3 } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    },
  };
}

/** The columns that something stands in, from left to right. */
function columnsOf(nodes: readonly DrawnNode[], isRightToLeft: boolean): readonly FlowColumn[] {
  const columns = FLOW_COLUMNS.filter((column) => nodes.some((node) => node.column === column));
  return isRightToLeft ? columns.toReversed() : columns;
}

/** Drawn francs are as exact as a screen; the table twin has every one. */
function bandOf({ lower, upper, francs }: ToldFlow, isRightToLeft: boolean) {
  const [from, to] = isRightToLeft ? [lower, upper] : [upper, lower];
  return { from: from.id, to: to.id, flow: Number(francs) };
}

/** Of what the library says of a band, its place is enough. */
interface Drawn {
  readonly dataIndex: number;
}

const isLost = (flow: ToldFlow | undefined): boolean => flow?.upper.isNowhere === true;

const inkOf = (node: DrawnNode | undefined, { line, path }: ChartColours): string => (node?.isNowhere ? path : line);

/** Names stand in the gap that follows their column in the direction of reading; those of money, the last, before it. */
const sideOf = (column: FlowColumn, isRightToLeft: boolean): 'left' | 'right' =>
  (column === 'money') === isRightToLeft ? 'right' : 'left';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Code, title and francs; of money the year says enough, as it stands below the word. */
function labelOf({ column, code, title, francs }: DrawnNode, { formatFrancs }: FlowsManner): string {
  const name = [code, column === 'money' ? '' : shortTitle(title)]
    .filter((part) => part !== '')
    .map(isolated)
    .join(' ');
  return `${name} · ${isolated(formatFrancs(francs))}`;
}

/** Codes and figures keep their own direction among words of another. */
const isolated = (part: string): string => `${FIRST_STRONG_ISOLATE}${part}${POP_ISOLATE}`;

/** A title as far as there is room for it. */
function shortTitle(title: string): string {
  let room = ROOM_FOR_TITLE;
  let short = '';
  for (const letter of title) {
    room -= /\p{Script=Han}/u.test(letter) ? 2 : 1;
    if (room < 0) return `${short.trimEnd()}…`;
    short += letter;
  }
  return short;
}

/** What stands in a column, above it; the columns at the edges begin or end there. */
function heads(columns: readonly FlowColumn[], { columnNames, colours, fontFamily }: FlowsManner): Plugin<'sankey'> {
  return {
    id: 'heads',
    afterDraw: ({ ctx: pen, chartArea: { left, width } }) => {
      pen.save();
      pen.font = `600 ${FONT_SIZE}px ${fontFamily}`;
      pen.fillStyle = colours.quiet;
      pen.textBaseline = 'top';
      columns.forEach((column, at) => {
        const isBeforeMiddle = at < columns.length / 2;
        const place = left + (width * at) / Math.max(1, columns.length - 1);
        pen.textAlign = isBeforeMiddle ? 'left' : 'right';
        pen.fillText(columnNames[column], isBeforeMiddle ? place : place + NODE, 4);
      });
      pen.restore();
    },
  };
}
