import { parseDecimal, signOf } from '../kernel/decimal';
import type { PlannedLine } from './alignment-facts';

/** What is planned for each result over all years of the plan. */
export interface PlannedSums {
  /** The results for which anything is said. */
  readonly results: ReadonlySet<string>;
  /** 0 where nothing is planned. */
  readonly francsOf: (id: string) => bigint;
  readonly hasPeople: (id: string) => boolean;
}

/** Adds lines up by result: 600 in 2026 and 400 in 2027 give 1000, and 0 of nothing is 0. */
export function plannedSums(lines: readonly PlannedLine[]): PlannedSums {
  const francs = new Map<string, bigint>();
  const withPeople = new Set<string>();
  for (const { resultId, francs: text, staffMonths } of lines) {
    francs.set(resultId, (francs.get(resultId) ?? 0n) + BigInt(text));
    if (signOf(parseDecimal(staffMonths)) > 0) withPeople.add(resultId);
  }
  return {
    results: new Set(francs.keys()),
    francsOf: (id) => francs.get(id) ?? 0n,
    hasPeople: (id) => withPeople.has(id),
  };
}
