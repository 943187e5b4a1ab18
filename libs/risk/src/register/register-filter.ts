import { byPriority, inNaturalOrder, isLiveRisk } from '@resolute/domain';
import type { RegisterCounts, RegisterFilter, RegisterOrder } from './risk.view';
import type { StandingRisk } from './risk-facts';

type Wanted = (risk: StandingRisk, filter: RegisterFilter) => boolean;

/** What the database has not chosen already. */
const CHOSEN_BY: readonly Wanted[] = [
  (risk, { class: wanted }) => wanted === undefined || risk.class === wanted,
  (risk, { category }) => category === undefined || risk.categoryId === category,
  (risk, { unit }) => unit === undefined || risk.unitId === unit,
  (risk, { owner }) => owner === undefined || risk.ownerId === owner,
  (risk, { state }) => state === undefined || risk.state === state,
  (risk, { level }) => level === undefined || risk.level === level,
  (risk, { standing }) => standing === undefined || risk.standing === standing,
  (risk, { aboveAppetite }) => aboveAppetite === undefined || isAboveItsAppetite(risk) === aboveAppetite,
  (risk, { reviewOverdue }) => reviewOverdue === undefined || risk.isReviewOverdue === reviewOverdue,
];

export const fits = (risk: StandingRisk, filter: RegisterFilter): boolean =>
  CHOSEN_BY.every((isWanted) => isWanted(risk, filter));

/** Whatever was decided on it. */
export const isAboveItsAppetite = ({ standing }: StandingRisk): boolean => standing !== null && standing !== 'within';

const byCode = (one: StandingRisk, other: StandingRisk): number => inNaturalOrder(one.code, other.code);

/** What has no day comes last. */
const byReview = (one: StandingRisk, other: StandingRisk): number =>
  compareText(one.reviewDueOn ?? '9999', other.reviewDueOn ?? '9999') || byPriority(one, other);

const compareText = (one: string, other: string): number => Number(one > other) - Number(one < other);

export const ORDERS: Readonly<Record<RegisterOrder, (one: StandingRisk, other: StandingRisk) => number>> = {
  priority: byPriority,
  code: byCode,
  'review-due': byReview,
};

/** Over what is watched, so that a tile that says three opens three rows. */
export function countsOf(risks: readonly StandingRisk[]): RegisterCounts {
  const watched = risks.filter(({ state }) => isLiveRisk(state));
  const strategic = watched.filter((risk) => risk.class === 'strategic').length;
  return {
    all: watched.length,
    strategic,
    operational: watched.length - strategic,
    aboveAppetite: watched.filter(isAboveItsAppetite).length,
    reviewOverdue: watched.filter((risk) => risk.isReviewOverdue).length,
  };
}
