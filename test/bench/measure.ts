/** One figure of a run: what was measured, what it may be at most or must be at least, and whether it is. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: 's' | 'ratio' | 'ms';
  readonly limit: { readonly atMost: number } | { readonly atLeast: number };
  /** How the figure came about, for whoever reads the JSON later. */
  readonly detail: Readonly<Record<string, number | string | readonly number[]>>;
}

export const holds = ({ value, limit }: Measurement): boolean =>
  'atMost' in limit ? value <= limit.atMost : value >= limit.atLeast;

/** The middle of several runs; single runs on a small machine differ by a third. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The seconds that something took. */
export async function seconds(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
