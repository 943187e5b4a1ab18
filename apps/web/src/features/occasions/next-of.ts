import type { Occasion } from '../../api/indicators';

/** The meeting that is under way on a day, or else the first one after it; days as `YYYY-MM-DD`. */
export const nextOf = (occasions: readonly Occasion[], today: string): Occasion | undefined =>
  occasions.filter(({ toDay }) => toDay >= today).toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1))[0];
