import type { Actor } from './actor';
import { ALLOWED, type Decision, refused } from './decision';
import { allowedTo, holds, isPerson, isSelf } from './holds';
import type { Role } from './roles';
import { lentTo, withLent } from './standing-in';

/** The planning office asks for a report; so do the calendar and the operator, on nobody's behalf. */
export const mayRequestReport = (actor: Actor): Decision =>
  actor.kind === 'system' ? ALLOWED : allowedTo(actor, 'planner');

/** Freezing, drawing and storing is the product's own work: nobody does it by hand. */
export const mayCompileReport = (actor: Actor): Decision =>
  actor.kind === 'system' ? ALLOWED : refused('system-only');

/** Reads reports that are being made, with their runs and files: the planning office, the Director, auditors, and who stands in for one. */
export const mayReadReports = (actor: Actor): Decision =>
  actor.kind === 'system' ? ALLOWED : allowedTo(withLent(actor), 'planner', 'director', 'auditor');

/** Writes the narrative of reports, names their reviewers and sends them to review. */
export const mayEditReports = (actor: Actor): Decision => allowedTo(actor, 'planner');

/** What reports are made of, for whom, and by when. */
export const mayChangeReportDefinitions = (actor: Actor): Decision => allowedTo(actor, 'planner');

/** Who is asked to review a report. */
export interface ReviewedReport {
  readonly reviewerIds: readonly string[];
}

/** Read every review, whoever is named in it. */
const READERS_OF_REVIEWS: readonly Role[] = ['planner', 'director', 'auditor'];

/** Opens reviews at all: whoever plans, decides or audits, and rapporteurs. Which version one sees is a question of its own. */
export const mayUseReviews = (actor: Actor): Decision => {
  if (!isPerson(actor)) return refused('visitor');
  const reader = withLent(actor);
  if (holds(reader, 'rapporteur')) return ALLOWED;
  return allowedTo(reader, ...READERS_OF_REVIEWS);
};

/** Reads a version that was sent to review, with what is said of it; of rapporteurs those who are named, and who stands in for one. */
export const mayReadReview = (actor: Actor, { reviewerIds }: ReviewedReport): Decision => {
  const decision = mayUseReviews(actor);
  if (!decision.allowed || allowedTo(withLent(actor), ...READERS_OF_REVIEWS).allowed) return decision;
  const lends = lentTo(actor).some(({ personId, grants }) =>
    isReviewer({ kind: 'person', id: personId, grants }, reviewerIds),
  );
  return lends || isReviewer(actor, reviewerIds) ? ALLOWED : refused('not-reviewer');
};

/** Says anything in reviews at all: an auditor writes nothing, and nobody in somebody else's place. */
export const mayTakePartInReviews = (actor: Actor): Decision =>
  holds(actor, 'rapporteur') ? ALLOWED : allowedTo(actor, 'planner', 'director');

/** Comments on a version, or answers: the planning office, the Director, and the reviewers who are named. */
export const mayComment = (actor: Actor, { reviewerIds }: ReviewedReport): Decision => {
  const decision = mayTakePartInReviews(actor);
  if (!decision.allowed || isReviewer(actor, reviewerIds)) return decision;
  return allowedTo(actor, 'planner', 'director').allowed ? ALLOWED : refused('not-reviewer');
};

/** Says that a thread is settled, or is not after all: the planning office, and whoever began it. */
export const mayResolve = (
  actor: Actor,
  { reviewerIds, authorId }: ReviewedReport & { readonly authorId: string },
): Decision => {
  const decision = mayComment(actor, { reviewerIds });
  if (!decision.allowed || isSelf(actor, authorId)) return decision;
  return allowedTo(actor, 'planner').allowed ? ALLOWED : refused('not-yours');
};

/** Endorses versions, or asks for changes, at all. */
export const mayReviewReports = (actor: Actor): Decision => {
  if (!isPerson(actor)) return refused('visitor');
  return holds(actor, 'rapporteur') ? ALLOWED : refused('role');
};

/** A reviewer who is named, each for themselves, and never whoever sent the version. */
export const mayEndorse = (
  actor: Actor,
  { reviewerIds, sentById }: ReviewedReport & { readonly sentById: string },
): Decision => {
  const decision = mayReviewReports(actor);
  if (!decision.allowed) return decision;
  if (!isReviewer(actor, reviewerIds)) return refused('not-reviewer');
  return isSelf(actor, sentById) ? refused('sender') : ALLOWED;
};

const isReviewer = (actor: Actor, reviewerIds: readonly string[]): boolean =>
  isPerson(actor) && holds(actor, 'rapporteur') && reviewerIds.includes(actor.id);
