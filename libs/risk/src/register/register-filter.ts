import { byPriority, inNaturalOrder, isLiveRisk } from '@resolute/domain';
import type { RegisterCounts, RegisterFilter, RegisterOrder } from './risk.view';
import type { JudgedRisk, JudgedRow } from './risk-facts';

/** Of a register, with whether it is of the class, category, unit, owner, state and level that were asked for. */
export type RegisterRow = JudgedRow & { readonly isAsked: boolean };
type ListedRisk = JudgedRisk<RegisterRow>;

type Wanted = (risk: ListedRisk, filter: RegisterFilter) => boolean;

/** What the database cannot choose: how a risk stands is a rule and no column. */
const CHOSEN_BY: readonly Wanted[] = [
  ({ row }) => row.isAsked,
  (risk, { standing }) => standing === undefined || risk.standing === standing,
  (risk, { aboveAppetite }) => aboveAppetite === undefined || isAboveItsAppetite(risk) === aboveAppetite,
  (risk, { reviewOverdue }) => reviewOverdue === undefined || risk.isReviewOverdue === reviewOverdue,
];

export const fits = (risk: ListedRisk, filter: RegisterFilter): boolean =>
  CHOSEN_BY.every((isWanted) => isWanted(risk, filter));

/** Whatever was decided on it. */
export const isAboveItsAppetite = ({ standing }: Pick<JudgedRisk, 'standing'>): boolean =>
  standing !== null && standing !== 'within';

const byCode = (one: JudgedRisk, other: JudgedRisk): number => inNaturalOrder(one.code, other.code);

/** What has no day comes last. */
const byReview = (one: JudgedRisk, other: JudgedRisk): number =>
  compareText(one.reviewDueOn ?? '9999', other.reviewDueOn ?? '9999') || byPriority(one, other);

const compareText = (one: string, other: string): number => Number(one > other) - Number(one < other);

export const ORDERS: Readonly<Record<RegisterOrder, (one: JudgedRisk, other: JudgedRisk) => number>> = {
  priority: byPriority,
  code: byCode,
  'review-due': byReview,
};

/** Over what is watched, so that a tile that says three opens three rows. */
export function countsOf(risks: readonly JudgedRisk[]): RegisterCounts {
  const watched = risks.filter(({ row }) => isLiveRisk(row.state));
  const strategic = watched.filter(({ row }) => row.class === 'strategic').length;
  return {
    all: watched.length,
    strategic,
    operational: watched.length - strategic,
    aboveAppetite: watched.filter(isAboveItsAppetite).length,
    reviewOverdue: watched.filter((risk) => risk.isReviewOverdue).length,
  };
}
