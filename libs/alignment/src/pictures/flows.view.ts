import type { FlowColumn, Translations } from '@resolute/domain';

/** A result, a year of money, or what leads nowhere. */
export interface FlowNodeView {
  readonly id: string;
  readonly column: FlowColumn;
  /** Of a year the year; `unlinked` for what leads nowhere. */
  readonly code: string;
  /** Empty for a year and for what leads nowhere. */
  readonly title: Translations;
  readonly francs: string;
}

export interface FlowLinkView {
  readonly from: string;
  readonly to: string;
  readonly francs: string;
  readonly share: string | null;
}

/** How the planned francs get to the goals; of every node as much goes out as came in. */
export interface FlowsView {
  readonly columns: readonly FlowColumn[];
  readonly nodes: readonly FlowNodeView[];
  readonly links: readonly FlowLinkView[];
}
