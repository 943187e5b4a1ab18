import {
  type Appetite,
  type Assessed,
  isLiveRisk,
  isReviewOverdue,
  type LocalDate,
  type Movement,
  movementOf,
  nextReviewOn,
  type Proximity,
  type RiskClass,
  type RiskLevel,
  type RiskNature,
  type RiskState,
  type Rung,
  type Standing,
  standingOf,
} from '@resolute/domain';

/** What decides where a risk stands, as the database tells it. */
export interface FactsRow {
  readonly id: string;
  readonly code: string;
  readonly class: RiskClass;
  readonly nature: RiskNature;
  readonly proximity: Proximity;
  readonly state: RiskState;
  readonly rung: Rung;
  readonly categoryId: string;
  readonly unitId: string;
  readonly ownerId: string | null;
  readonly lastReviewedOn: LocalDate | null;
  readonly appetite: Appetite | null;
  readonly likelihood: number | null;
  readonly impact: number | null;
  readonly level: RiskLevel | null;
  readonly matrixId: string | null;
  readonly earlierLikelihood: number | null;
  readonly earlierImpact: number | null;
  readonly earlierLevel: RiskLevel | null;
  readonly earlierMatrixId: string | null;
  readonly treatments: number;
  readonly openTreatments: number;
  readonly overdueTreatments: number;
  readonly acceptedUntil: LocalDate | null;
}

/** A risk as it stands on a day. */
export interface StandingRisk extends FactsRow {
  readonly residual?: Assessed;
  readonly movement: Movement | null;
  readonly standing: Standing | null;
  readonly reviewDueOn: LocalDate | null;
  readonly isReviewOverdue: boolean;
}

/**
 * Judges risks by the rules of the domain on a day. When a review is due depends on a day and a level alone: five thousand risks ask for a few
 * hundred of them, and the calendar takes longer to answer than all the rest.
 */
export function standingOn(rows: readonly FactsRow[], today: LocalDate): StandingRisk[] {
  const known = new Map<string, LocalDate>();
  const dueOn = (reviewedOn: LocalDate, level: RiskLevel): LocalDate => {
    const key = `${reviewedOn} ${level}`;
    const due = known.get(key) ?? nextReviewOn(reviewedOn, level);
    known.set(key, due);
    return due;
  };
  return rows.map((row) => standOn(row, today, dueOn));
}

/** Judges one risk by the rules of the domain on a day. */
export function standOn(row: FactsRow, today: LocalDate, dueOn = nextReviewOn): StandingRisk {
  const residual = assessedOf(row.likelihood, row.impact, row.level, row.matrixId);
  const earlier = assessedOf(row.earlierLikelihood, row.earlierImpact, row.earlierLevel, row.earlierMatrixId);
  const watched = isLiveRisk(row.state) ? residual : undefined;
  const reviewDueOn = watched && row.lastReviewedOn ? dueOn(row.lastReviewedOn, watched.level) : null;
  return {
    ...row,
    ...(residual && { residual }),
    movement: residual && earlier ? movementOf(earlier, residual) : null,
    standing: watched ? standingIn(row, watched.level, today) : null,
    reviewDueOn,
    isReviewOverdue: reviewDueOn !== null && isReviewOverdue(reviewDueOn, today),
  };
}

function standingIn(row: FactsRow, level: RiskLevel, today: LocalDate): Standing | null {
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
function assessedOf(
  likelihood: number | null,
  impact: number | null,
  level: RiskLevel | null,
  matrixId: string | null,
): Assessed | undefined {
  if (likelihood === null || impact === null || level === null || matrixId === null) return undefined;
  return { likelihood, impact, level, matrixId };
}
