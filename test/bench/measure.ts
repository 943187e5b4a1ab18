/** One figure of a run: what was measured, what it may be at most or must be at least, and whether it is. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: 's' | 'ratio' | 'ms' | 'MiB' | '1/s' | 'statements';
  /** None for what is told for information. */
  readonly limit: { readonly atMost: number } | { readonly atLeast: number } | 'none';
  /** How the figure came about, for whoever reads the JSON later. */
  readonly detail: Readonly<Record<string, number | string | readonly number[]>>;
}

export function holds({ value, limit }: Measurement): boolean {
  if (limit === 'none') return true;
  return 'atMost' in limit ? value <= limit.atMost : value >= limit.atLeast;
}

/** The middle of several runs; single runs on a small machine differ by a third. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value that a share of the others does not exceed: of 1 … 100 the 0.95th is 95. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** The seconds that something took. */
export async function seconds(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
