import { type Exact, parseDecimal, times } from '../kernel/decimal';
import type { Coverage } from './coverage';

/** A figure of a parent that is made of figures, or why there is none. */
export type FigureResult =
  | { readonly kind: 'figure'; readonly value: string; readonly coverage: Coverage }
  | { readonly kind: 'no-figure'; readonly reason: 'no-data' | 'not-comparable'; readonly coverage: Coverage };

/** What the figures of parts have in common. */
export interface FigurePart {
  /** Figures of unlike units are never added. */
  readonly unit: string;
  /** How much of the part is counted under this parent, 1 unless said otherwise. */
  readonly share?: string;
}

/** Whether all have one unit: CHF and CHF have, CHF and staff months have not. */
export const areLike = (parts: readonly FigurePart[]): boolean => parts.every(({ unit }) => unit === parts[0]?.unit);

/** The figure as far as it is counted here: 40 with a share of 0.25 is 10. */
export const shareOf = (value: string, share: string | undefined): Exact =>
  share === undefined ? parseDecimal(value) : times(parseDecimal(value), parseDecimal(share));
