import { compareDays, type LocalDate } from '../calendar/local-date';
import { isInForce, standingOf } from './appetite';
import { weighAgainst } from './priority';
import { isReviewOverdue, reviewDueOn } from './review';
import type { Control, DatedAssessment, RiskFacts, Treatment } from './risk-facts';
import { isLiveRisk, type RiskState } from './risk-lifecycle';
import { isOpenTreatment, isTreatmentOverdue } from './treatment';
import { ASSESSMENT_KINDS } from './words';

/**
 * What of a risk does not fit together, in the order in which it is told. A finding forbids nothing: it says what somebody should look
 * at, where the risk is edited and in a list (Resolution 108, instructs the Director 2: risks *and* their mitigation; ISO 31000:2018,
 * 6.6, monitoring and review are part of every step).
 */
export const RISK_FINDINGS = [
  'no-owner',
  'no-link',
  'no-residual',
  'no-appetite',
  'residual-above-inherent',
  'target-above-residual',
  'residual-lowered-without-control',
  'old-matrix',
  'above-appetite-undecided',
  'acceptance-ended',
  'review-overdue',
  'treatment-overdue',
  'treatment-without-owner',
  'closed-with-open-treatments',
] as const;
export type RiskFinding = (typeof RISK_FINDINGS)[number];

export interface FoundInRisk {
  readonly code: RiskFinding;
  /** What it is about, where the risk has several of a kind: the id of a treatment, or the kind of an assessment. */
  readonly subject?: string;
}

type Rule = (facts: RiskFacts, today: LocalDate) => readonly FoundInRisk[];

const foundIf = (isFound: boolean, code: RiskFinding): readonly FoundInRisk[] => (isFound ? [{ code }] : []);

/** A draft is only incomplete, and what is closed only left open; between the two everything is asked. */
const DRAFTED = ['no-owner', 'no-link', 'no-residual', 'residual-above-inherent', 'target-above-residual'] as const;
const CLOSED = ['closed-with-open-treatments'] as const;

/** The findings that are asked for in a state. */
export function findingsAskedIn(state: RiskState): readonly RiskFinding[] {
  if (state === 'draft') return DRAFTED;
  if (isLiveRisk(state)) return RISK_FINDINGS.filter((code) => code !== 'closed-with-open-treatments');
  return CLOSED;
}

/**
 * Everything in a risk that does not fit together on a day: an open one with a residual of 4 × 4 above a target of 4 × 5 has
 * `target-above-residual`. None where all is well.
 */
export const findingsOn = (facts: RiskFacts, today: LocalDate): readonly FoundInRisk[] =>
  findingsAskedIn(facts.state).flatMap((code) => RULES[code](facts, today));

const RULES: Readonly<Record<RiskFinding, Rule>> = {
  'no-owner': ({ hasOwner }) => foundIf(!hasOwner, 'no-owner'),
  'no-link': ({ linkCount }) => foundIf(linkCount === 0, 'no-link'),
  'no-residual': ({ assessments }) => foundIf(!assessments.residual, 'no-residual'),
  'no-appetite': ({ appetite, nature }) => foundIf(nature === 'threat' && appetite === undefined, 'no-appetite'),
  // What is done about an opportunity makes it greater: only a threat shall shrink from inherent over residual to target.
  'residual-above-inherent': ({ assessments: { inherent, residual }, nature }) =>
    foundIf(nature === 'threat' && weighsMore(residual, inherent), 'residual-above-inherent'),
  'target-above-residual': ({ assessments: { residual, target }, nature }) =>
    foundIf(nature === 'threat' && weighsMore(target, residual), 'target-above-residual'),
  'residual-lowered-without-control': (facts) =>
    foundIf(facts.nature === 'threat' && isLoweredForNothing(facts), 'residual-lowered-without-control'),
  'old-matrix': ({ assessments, matrixId }) =>
    ASSESSMENT_KINDS.filter((kind) => (assessments[kind]?.matrixId ?? matrixId) !== matrixId).map((subject) => ({
      code: 'old-matrix',
      subject,
    })),
  'above-appetite-undecided': (facts, today) =>
    foundIf(isUndecided(facts, today) && !hasLapsed(facts, today), 'above-appetite-undecided'),
  'acceptance-ended': (facts, today) =>
    foundIf(isUndecided(facts, today) && hasLapsed(facts, today), 'acceptance-ended'),
  'review-overdue': (facts, today) => foundIf(isLateForReview(facts, today), 'review-overdue'),
  'treatment-overdue': ({ treatments }, today) =>
    treatments
      .filter((treatment) => isTreatmentOverdue(treatment, today))
      .map(({ id }) => ({ code: 'treatment-overdue', subject: id })),
  'treatment-without-owner': ({ treatments }) =>
    treatments
      .filter(({ state, hasOwner }) => isOpenTreatment(state) && !hasOwner)
      .map(({ id }) => ({ code: 'treatment-without-owner', subject: id })),
  'closed-with-open-treatments': ({ treatments }) =>
    treatments
      .filter(({ state }) => isOpenTreatment(state))
      .map(({ id }) => ({ code: 'closed-with-open-treatments', subject: id })),
};

const weighsMore = (one: DatedAssessment | undefined, other: DatedAssessment | undefined): boolean =>
  one !== undefined && other !== undefined && weighAgainst(one, other) > 0;

/** Without a residual level or an appetite there is nothing to decide on yet: both are findings of their own. */
function isUndecided(
  { assessments, appetite, nature, isEscalated, acceptance, treatments }: RiskFacts,
  today: LocalDate,
) {
  const level = assessments.residual?.level;
  if (level === undefined || appetite === undefined) return false;
  const hasOpenTreatment = treatments.some(({ state }) => isOpenTreatment(state));
  const standing = standingOf({ level, appetite, nature, hasOpenTreatment, isEscalated, acceptance, today });
  return standing === 'undecided';
}

/** Zero appetite never counted an acceptance, so that none can have ended. */
const hasLapsed = ({ acceptance, appetite }: RiskFacts, today: LocalDate): boolean =>
  acceptance !== undefined && appetite !== 'zero' && !isInForce(acceptance, today);

function isLateForReview({ assessments: { residual }, lastReviewedOn }: RiskFacts, today: LocalDate): boolean {
  const dueOn = reviewDueOn({ residual, lastReviewedOn });
  return dueOn !== undefined && isReviewOverdue(dueOn, today);
}

/**
 * A residual that lies below the inherent one although nothing was in place, or that fell since it was last assessed although nothing
 * came in between: neither a control nor a treatment that was done.
 */
function isLoweredForNothing({ assessments, residualBefore, controls, treatments }: RiskFacts): boolean {
  const { inherent, residual } = assessments;
  if (!residual) return false;
  const { assessedOn } = residual;
  if (weighsMore(inherent, residual)) {
    const isHeld = controls.some((control) => isInPlace(control, assessedOn)) || wasDone(treatments, assessedOn);
    if (!isHeld) return true;
  }
  if (!residualBefore || !weighsMore(residualBefore, residual)) return false;
  const { assessedOn: from } = residualBefore;
  const isNew = controls.some((control) => compareDays(control.sinceOn, from) >= 0 && isInPlace(control, assessedOn));
  return !isNew && !wasDone(treatments, assessedOn, from);
}

const isInPlace = ({ sinceOn, untilOn }: Control, day: LocalDate): boolean =>
  compareDays(sinceOn, day) <= 0 && (untilOn === undefined || compareDays(day, untilOn) <= 0);

const wasDone = (treatments: readonly Treatment[], by: LocalDate, from?: LocalDate): boolean =>
  treatments.some(
    ({ state, doneOn }) =>
      state === 'done' &&
      doneOn !== undefined &&
      compareDays(doneOn, by) <= 0 &&
      (from === undefined || compareDays(from, doneOn) <= 0),
  );
