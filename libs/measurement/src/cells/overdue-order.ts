import { DomainError, inNaturalOrder } from '@resolute/domain';
import type { OwedCell } from './cell.view';

/** Where a cell stands in a list by unit, indicator and period: their codes, and the last day of the period. */
type Place = readonly [unit: string, indicator: string, to: string, period: string];

const placeOf = ({ part, indicator, period }: OwedCell): Place => [
  part.unit.code,
  indicator.code,
  period.to,
  period.id,
];

const inOrder = (one: Place, other: Place): number =>
  one.map((each, at) => inNaturalOrder(each, other[at] ?? '')).find((order) => order !== 0) ?? 0;

export const byPlace = (one: OwedCell, other: OwedCell): number => inOrder(placeOf(one), placeOf(other));

/** A cell as the end of a page. It says where it stood, as it may have been handed in before the next page is asked for. */
export const endOf = (cell: OwedCell): string => JSON.stringify(placeOf(cell));

/** Whether a cell comes after the end of a page. Throws on `page[after]` when no page ended so. */
export function comesAfter(end: string): (cell: OwedCell) => boolean {
  const place = placeIn(end);
  return (cell) => inOrder(placeOf(cell), place) > 0;
}

function placeIn(end: string): Place {
  const found = parsed(end);
  if (Array.isArray(found) && found.length === 4 && found.every((each) => typeof each === 'string'))
    return found as unknown as Place;
  throw new DomainError('request/invalid', { errors: [{ field: 'page[after]', code: 'field/invalid' }] });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
