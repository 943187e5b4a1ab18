import {
  type Appetite,
  type Assessed,
  isLiveRisk,
  isReviewOverdue,
  type LocalDate,
  type Movement,
  movementOf,
  nextReviewOn,
  type Prioritised,
  type Proximity,
  type RiskClass,
  type RiskLevel,
  type RiskNature,
  type RiskState,
  type Rung,
  type Standing,
  standingOf,
} from '@resolute/domain';

/** What decides where a risk stands and comes, as the database tells it. */
export interface JudgedRow {
  readonly id: string;
  readonly code: string;
  readonly class: RiskClass;
  readonly nature: RiskNature;
  readonly proximity: Proximity;
  readonly state: RiskState;
  readonly rung: Rung;
  readonly lastReviewedOn: LocalDate | null;
  readonly appetite: Appetite | null;
  readonly likelihood: number | null;
  readonly impact: number | null;
  readonly level: RiskLevel | null;
  readonly openTreatments: number;
  readonly acceptedUntil: LocalDate | null;
}

/** The same with how the risk was assessed before. */
interface MovedRow extends JudgedRow {
  readonly matrixId: string | null;
  readonly earlierLikelihood: number | null;
  readonly earlierImpact: number | null;
  readonly earlierLevel: RiskLevel | null;
  readonly earlierMatrixId: string | null;
}

/** The same with what is done about it. */
export interface FactsRow extends MovedRow {
  readonly treatments: number;
  readonly overdueTreatments: number;
}

/** How a risk stands on a day. */
export interface Judgement {
  readonly standing: Standing | null;
  readonly reviewDueOn: LocalDate | null;
  readonly isReviewOverdue: boolean;
}

/** One of a register that is judged as a whole. It holds its row and does not copy it, which would take longer than to judge it. */
export interface JudgedRisk<R extends JudgedRow = JudgedRow> extends Judgement, Prioritised {
  readonly id: string;
  readonly row: R;
}

/** A risk as it stands on a day. */
export interface StandingRisk extends FactsRow, Judgement {
  readonly movement: Movement | null;
}

/** Judges risks by the rules of the domain on a day. */
export function judgedOn<R extends JudgedRow>(rows: readonly R[], today: LocalDate): JudgedRisk<R>[] {
  return rows.map((row): JudgedRisk<R> => {
    const { id, code, proximity } = row;
    const residual = scoredBy(row);
    const { standing, reviewDueOn, isReviewOverdue: isOverdue } = judge(row, today);
    const risk = { id, code, proximity, row, standing, reviewDueOn, isReviewOverdue: isOverdue };
    return residual ? { ...risk, residual } : risk;
  });
}

/** Judges one risk by the rules of the domain on a day. */
export const standOn = (row: FactsRow, today: LocalDate): StandingRisk => ({
  ...row,
  ...judge(row, today),
  movement: movementIn(row),
});

/** How the residual assessment moved; null where there was none then or now. */
function movementIn(row: MovedRow): Movement | null {
  const residual = assessedOf(row.likelihood, row.impact, row.level, row.matrixId);
  const earlier = assessedOf(row.earlierLikelihood, row.earlierImpact, row.earlierLevel, row.earlierMatrixId);
  return residual && earlier ? movementOf(earlier, residual) : null;
}

function judge(row: JudgedRow, today: LocalDate): Judgement {
  const level = isLiveRisk(row.state) ? row.level : null;
  const reviewDueOn = level !== null && row.lastReviewedOn ? nextReviewOn(row.lastReviewedOn, level) : null;
  return {
    standing: level === null ? null : standingIn(row, level, today),
    reviewDueOn,
    isReviewOverdue: reviewDueOn !== null && isReviewOverdue(reviewDueOn, today),
  };
}

function scoredBy({ likelihood, impact, level }: JudgedRow): Assessed | undefined {
  if (likelihood === null || impact === null || level === null) return undefined;
  return { likelihood, impact, level };
}

function standingIn(row: JudgedRow, level: RiskLevel, today: LocalDate): Standing | null {
  const { appetite, nature, rung, acceptedUntil } = row;
  if (appetite === null) return null;
  return standingOf({
    level,
    appetite,
    nature,
    hasOpenTreatment: row.openTreatments > 0,
    isEscalated: rung !== 'unit',
    ...(acceptedUntil && { acceptance: { untilOn: acceptedUntil } }),
    today,
  });
}

/** The four columns are there together or not at all. */
export function assessedOf(
  likelihood: number | null,
  impact: number | null,
  level: RiskLevel | null,
  matrixId: string | null,
): (Assessed & { readonly matrixId: string }) | undefined {
  if (likelihood === null || impact === null || level === null || matrixId === null) return undefined;
  return { likelihood, impact, level, matrixId };
}
