import { FLAGS, type Flag, MARKS, type Mark, NOT_RATED_REASONS, type NotRatedReason } from '@resolute/domain';
import type { PointInTime } from '../../api/results';
import { useFilters } from '../../ui/table/use-filters';
import { timeIn } from '../../ui/time/time-in';

const NAMES = ['text', 'unit', 'mark', 'reason', 'flag', 'under', 'framework', 'asOf', 'on'] as const;

export type AddressChange = Partial<Record<(typeof NAMES)[number], string>>;

/** Which ratings are looked for. */
export interface RatingsChoice {
  readonly text?: string;
  readonly unit?: string;
  readonly mark?: Mark;
  readonly reason?: NotRatedReason;
  readonly flag?: Flag;
  readonly under?: string;
  readonly framework?: string;
}

const among = <T extends string>(known: readonly T[], text: string | undefined): T | undefined =>
  known.find((each) => each === text);

/** What the page's address says. It can hold anything: what is no mark, reason, flag or day is left out. */
export function useAddress(): readonly [
  { readonly choice: RatingsChoice; readonly time: PointInTime },
  (change: AddressChange) => void,
] {
  const [{ asOf, on, mark, reason, flag, ...texts }, change] = useFilters(NAMES);
  const known = { mark: among(MARKS, mark), reason: among(NOT_RATED_REASONS, reason), flag: among(FLAGS, flag) };
  const choice: RatingsChoice = {
    ...texts,
    ...(known.mark && { mark: known.mark }),
    ...(known.reason && { reason: known.reason }),
    ...(known.flag && { flag: known.flag }),
  };
  return [{ choice, time: timeIn({ ...(asOf && { asOf }), ...(on && { on }) }) }, change];
}
