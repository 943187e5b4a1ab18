import type { RollUpTerm } from '@resolute/domain';

/** More parts than these stand in the list below rather than in one line. */
const MOST_WRITTEN = 6;

/**
 * A weighted mean with its numbers: "(1 × 0.9 + 2 × 0.5) ÷ (1 + 2)"; where all weights are 1, "(0.9 + 0.5) ÷ 2". Of very many
 * parts the line names the sums alone.
 */
export function meanText(
  terms: readonly RollUpTerm[],
  of: 'pace' | 'progress',
  printed: (decimal: string) => string,
): string {
  const known = terms.flatMap(({ weight, [of]: value }) => (value === undefined ? [] : [{ weight, value }]));
  if (known.length > MOST_WRITTEN) return 'Σ w × v ÷ Σ w';
  if (known.every(({ weight }) => weight === '1'))
    return `(${known.map(({ value }) => printed(value)).join(' + ')}) ÷ ${printed(String(known.length))}`;
  const products = known.map(({ weight, value }) => `${printed(weight)} × ${printed(value)}`).join(' + ');
  return `(${products}) ÷ (${known.map(({ weight }) => printed(weight)).join(' + ')})`;
}
