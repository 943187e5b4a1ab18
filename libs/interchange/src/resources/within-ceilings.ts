import { refusalOf } from '@resolute/domain';
import type { JudgedResource } from './resource-judge';
import type { ResourcePlaces } from './resource-places';

/** By how much a line changes what is planned or spent. */
export const differenceOf = ({ content, before }: JudgedResource): bigint =>
  BigInt(content?.money.amount ?? 0) - BigInt(before?.money.amount ?? 0);

/**
 * Refuses what would take a year above its ceiling: of such a year each line that plans more than before, as none of them is more to
 * blame than another.
 */
export function withinCeilings(judged: readonly JudgedResource[], places: ResourcePlaces): JudgedResource[] {
  const above = yearsAbove(judged, places);
  return judged.map((line) => {
    const year = line.place && places.countsAt(line.place) ? above.get(line.place.year) : undefined;
    if (!year || differenceOf(line) <= 0n) return line;
    const fault = refusalOf(line.row, { column: 'amount', code: 'above-ceiling', params: year });
    const { row, subject, standing } = line;
    return { row, subject, standing, outcome: 'refused', changes: [], refusals: [fault] };
  });
}

function yearsAbove(
  judged: readonly JudgedResource[],
  places: ResourcePlaces,
): Map<number, { planned: number; ceiling: number }> {
  const { lines, ceilings, results } = places.list;
  const named = new Map(results.map((result) => [result.id, result]));
  const planned = new Map<number, bigint>();
  const add = (year: number, francs: bigint) => planned.set(year, (planned.get(year) ?? 0n) + francs);
  for (const { resultId, year, use, money } of lines) {
    const result = named.get(resultId);
    if (result && places.countsAt({ result, year, use })) add(year, BigInt(money.amount));
  }
  for (const line of judged) if (line.place && places.countsAt(line.place)) add(line.place.year, differenceOf(line));
  const above = ceilings.filter(({ year, money }) => (planned.get(year) ?? 0n) > BigInt(money.amount));
  return new Map(
    above.map(({ year, money }) => [year, { planned: Number(planned.get(year) ?? 0n), ceiling: Number(money.amount) }]),
  );
}
