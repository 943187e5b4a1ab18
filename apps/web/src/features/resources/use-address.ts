import type { PointInTime } from '../../api/results';
import { useFilters } from '../../ui/table/use-filters';
import { timeIn } from '../../ui/time/time-in';

const NAMES = ['plan', 'kind', 'asOf', 'on'] as const;

export type AddressChange = Partial<Record<(typeof NAMES)[number], string>>;

export interface ResourcesAddress {
  readonly plan: string | undefined;
  /** The code of a kind of results; the highest when left out. */
  readonly kind: string | undefined;
  readonly time: PointInTime;
}

/** Which plan the page's address names, and at which point of time. */
export function useAddress(): readonly [ResourcesAddress, (change: AddressChange) => void] {
  const [{ plan, kind, asOf, on }, change] = useFilters(NAMES);
  return [{ plan, kind, time: timeIn({ ...(asOf && { asOf }), ...(on && { on }) }) }, change];
}
