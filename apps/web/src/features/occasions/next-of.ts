import type { Occasion } from '../../api/indicators';

/** The meeting that is under way on a day, or else the first one after it; days as `YYYY-MM-DD`. What was cancelled is neither. */
export const nextOf = (occasions: readonly Occasion[], today: string): Occasion | undefined =>
  occasions
    .filter(({ toDay, cancelledAt }) => toDay >= today && !cancelledAt)
    .toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1))[0];
