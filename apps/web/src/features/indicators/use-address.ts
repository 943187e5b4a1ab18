import { INDICATOR_KINDS, type IndicatorKind } from '@resolute/domain';
import type { PointInTime } from '../../api/results';
import { useFilters } from '../../ui/table/use-filters';
import { timeIn } from '../../ui/time/time-in';

const NAMES = ['text', 'unit', 'kind', 'result', 'asOf', 'on'] as const;

export type AddressChange = Partial<Record<(typeof NAMES)[number], string>>;

/** Which indicators are looked for. */
export interface IndicatorsChoice {
  readonly text?: string;
  readonly unit?: string;
  readonly kind?: IndicatorKind;
  readonly result?: string;
}

export interface IndicatorsAddress {
  readonly choice: IndicatorsChoice;
  readonly time: PointInTime;
}

/** What the page's address says. It can hold anything: what is no kind or day is left out. */
export function useAddress(): readonly [IndicatorsAddress, (change: AddressChange) => void] {
  const [{ text, unit, kind, result, asOf, on }, change] = useFilters(NAMES);
  const known = INDICATOR_KINDS.find((each) => each === kind);
  const address: IndicatorsAddress = {
    choice: { ...(text && { text }), ...(unit && { unit }), ...(known && { kind: known }), ...(result && { result }) },
    time: timeIn({ ...(asOf && { asOf }), ...(on && { on }) }),
  };
  return [address, change];
}
