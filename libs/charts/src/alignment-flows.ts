import { FLOW_COLUMNS, type FlowColumn } from '@resolute/domain';
import type { ChartTable } from './chart-table';

/** A result, or a year of money, with the francs that pass it. */
export interface DrawnNode {
  readonly id: string;
  readonly column: FlowColumn;
  readonly code: string;
  /** In the reader's language. */
  readonly title: string;
  /** Whole francs. */
  readonly francs: string;
  /** Stands for what leads nowhere. */
  readonly isNowhere: boolean;
}

/** Francs between two nodes, from what pays to what it is for. */
export interface DrawnLink {
  readonly from: string;
  readonly to: string;
  readonly francs: string;
  /** The share of the lower result that this link counts; null where none is set. */
  readonly share: string | null;
}

export interface AlignmentFlows {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
}

/** A link as it is drawn and told: what gives, what it leads to, and how much. */
export interface ToldFlow {
  readonly lower: DrawnNode;
  readonly upper: DrawnNode;
  readonly francs: bigint;
  readonly share: string | null;
}

/** What one sentence says of the flows: of 5 000 000 francs 4 000 000 lead to goals. */
export interface FlowsSummary {
  readonly planned: string;
  readonly linked: string;
  readonly outputs: number;
  readonly outcomes: number;
  readonly goals: number;
}

/** Every link that money passes, from the money upwards, in the order of its nodes. */
export function toldFlows({ nodes, links }: AlignmentFlows): readonly ToldFlow[] {
  const places = new Map(nodes.map((node, at) => [node.id, { node, at, rank: FLOW_COLUMNS.indexOf(node.column) }]));
  return links
    .flatMap(({ from, to, francs, share }) => {
      const [one, other] = [places.get(from), places.get(to)];
      if (!one || !other || one.rank === other.rank || francs === '0') return [];
      const [lower, upper] = one.rank > other.rank ? [one, other] : [other, one];
      return [{ lower, upper, francs: BigInt(francs), share }];
    })
    .sort(
      (one, other) =>
        other.lower.rank - one.lower.rank || one.lower.at - other.lower.at || one.upper.at - other.upper.at,
    )
    .map(({ lower, upper, ...rest }) => ({ lower: lower.node, upper: upper.node, ...rest }));
}

/** How much is planned, how much of it leads to goals, and through how many results it goes. */
export function summaryOfFlows(flows: AlignmentFlows): FlowsSummary {
  const told = toldFlows(flows);
  const sum = (fits: (flow: ToldFlow) => boolean): string =>
    String(told.filter(fits).reduce((francs, flow) => francs + flow.francs, 0n));
  const count = (column: FlowColumn): number =>
    new Set(
      told
        .flatMap(({ lower, upper }) => [lower, upper])
        .filter((node) => node.column === column && !node.isNowhere)
        .map(({ id }) => id),
    ).size;
  return {
    planned: sum(({ lower }) => lower.column === 'money'),
    linked: sum(({ upper }) => upper.column === 'goal' && !upper.isNowhere),
    outputs: count('output'),
    outcomes: count('outcome'),
    goals: count('goal'),
  };
}

/** A row for each link: where the money comes from, where it leads, how much it is and by which share. */
export function tableOfFlows(flows: AlignmentFlows): ChartTable<'from' | 'to' | 'francs' | 'share'> {
  return {
    columns: [
      { key: 'from', kind: 'text' },
      { key: 'to', kind: 'text' },
      { key: 'francs', kind: 'number' },
      { key: 'share', kind: 'number' },
    ],
    rows: toldFlows(flows).map(({ lower, upper, francs, share }) => ({
      from: nameOf(lower),
      to: nameOf(upper),
      francs: String(francs),
      share: share ?? '',
    })),
  };
}

const nameOf = ({ code, title }: DrawnNode): string =>
  title === '' || title === code ? code : `${code} ${title}`.trim();
