import { CONTROL_LEVELS, type ControlLevel, SDG_COUNT } from '@resolute/domain';
import type { PointInTime } from '../../api/results';
import { useFilters } from '../../ui/table/use-filters';
import { timeIn } from '../../ui/time/time-in';

const NAMES = ['plan', 'kind', 'control', 'sdg', 'text', 'view', 'asOf', 'on'] as const;

export type AddressChange = Partial<Record<(typeof NAMES)[number], string>>;

/** Which results are looked for. */
export interface ResultsChoice {
  readonly kind?: string;
  readonly control?: ControlLevel;
  readonly sdg?: number;
  readonly text?: string;
}

export interface ResultsAddress {
  readonly plan: string | undefined;
  readonly view: 'tree' | 'table';
  readonly choice: ResultsChoice;
  readonly time: PointInTime;
}

/** What the page's address says. It can hold anything: what is no level, goal or day is left out. */
export function useAddress(): readonly [ResultsAddress, (change: AddressChange) => void] {
  const [{ plan, kind, control, sdg, text, view, asOf, on }, change] = useFilters(NAMES);
  const level = CONTROL_LEVELS.find((each) => each === control);
  const goal = SDGS.find((each) => String(each) === sdg);
  const address: ResultsAddress = {
    plan,
    view: view === 'table' ? 'table' : 'tree',
    choice: {
      ...(kind && { kind }),
      ...(level && { control: level }),
      ...(goal && { sdg: goal }),
      ...(text && { text }),
    },
    time: timeIn({ ...(asOf && { asOf }), ...(on && { on }) }),
  };
  return [address, change];
}

/** The numbers of the Sustainable Development Goals. */
export const SDGS = Array.from({ length: SDG_COUNT }, (_, index) => index + 1);
