import { RATINGS, type Rating } from '../rating/rating';
import { type Standing } from './appetite';
import { isLiveRisk, type RiskState } from './risk-lifecycle';

/** What is proposed to a person, who then does it or says why not. Nothing is changed on its own. */
export const EARLY_WARNINGS = ['reassess', 'flag-forecast'] as const;
export type EarlyWarningKind = (typeof EARLY_WARNINGS)[number];

export interface EarlyWarning {
  readonly kind: EarlyWarningKind;
  readonly indicatorId: string;
}

/** An indicator that a risk is linked to. A rating is absent while the indicator is not rated: grey is not red. */
export interface WatchedIndicator {
  readonly indicatorId: string;
  readonly rating?: Rating;
  /** As it was on the day of the residual assessment; absent too while there is none. */
  readonly ratingThen?: Rating;
}

export interface WatchedRisk {
  readonly state: RiskState;
  /** Absent while it has no residual assessment, or its category no appetite. */
  readonly standing?: Standing;
  readonly indicators: readonly WatchedIndicator[];
}

/**
 * What the numbers say about a risk, and the risk about the numbers. An indicator that is at risk or off track, and was not so bad when
 * the risk was last assessed, proposes to assess it again; a risk above appetite, whatever was decided on it, proposes to flag the
 * forecast of its indicators. Only while the risk is watched: not of a draft, nor of what is closed.
 */
export function earlyWarnings({ state, standing, indicators }: WatchedRisk): readonly EarlyWarning[] {
  if (!isLiveRisk(state)) return [];
  const isAbove = standing !== undefined && standing !== 'within';
  return indicators.flatMap(({ indicatorId, rating, ratingThen }): EarlyWarning[] => [
    ...(badness(rating) > badness(ratingThen) ? [{ kind: 'reassess', indicatorId } as const] : []),
    ...(isAbove ? [{ kind: 'flag-forecast', indicatorId } as const] : []),
  ]);
}

/** On track and not rated are no bad news, and off track is worse news than at risk. */
const badness = (rating: Rating | undefined): number => (rating === undefined ? 0 : RATINGS.indexOf(rating));
