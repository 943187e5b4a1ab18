import type { Actor } from './actor';
import { ALLOWED, type Decision, refused } from './decision';
import { allowedTo, allowedToEverybody, holdsForSector, isPerson, isSelf } from './holds';
import { mayReadReports } from './reports.policy';
import { lentTo } from './standing-in';

/** Prepares the issue of a report: its number and date, its languages, and whether everybody may read it. */
export const mayPrepareIssue = (actor: Actor): Decision => allowedTo(actor, 'planner');

/** Who has had a hand in an issue before the Director. */
export interface IssueHands {
  readonly preparedById: string;
  /** Whoever sent the version to review. */
  readonly sentById: string;
}

/** Approves reports and transmits them at all: the Director, or who acts in the Director's place by dated decision. */
export const mayDecideIssues = (actor: Actor): Decision => {
  if (!isPerson(actor)) return refused('visitor');
  return holdsForSector(actor, 'director') || lendingDirector(actor) !== null ? ALLOWED : refused('role');
};

/**
 * Approves an issue or sends it back: nobody who prepared it or sent the version to review, and nobody in the place of one of
 * these, as whoever is the Director and a planner too signs no report of their own.
 */
export const mayDecideIssue = (actor: Actor, hands: IssueHands): Decision => {
  const decision = mayDecideIssues(actor);
  if (!decision.allowed) return decision;
  const prepared = [hands.preparedById, hands.sentById];
  if (prepared.some((id) => isSelf(actor, id))) return refused('preparer');
  return holdsForSector(actor, 'director') || lendingDirector(actor, prepared) !== null ? ALLOWED : refused('preparer');
};

/** In whose place an issue is decided on; null for the Director, and for whoever may not. */
export const lendingDirector = (actor: Actor, barred: readonly string[] = []): string | null => {
  if (holdsForSector(actor, 'director')) return null;
  const lends = lentTo(actor).find(
    ({ personId, grants }) =>
      !barred.includes(personId) && holdsForSector({ kind: 'person', id: personId, grants }, 'director'),
  );
  return lends?.personId ?? null;
};

/** What of an issue decides who reads it. */
export interface ReadIssue {
  readonly isIssued: boolean;
  readonly isPublic: boolean;
}

/**
 * Reads an issue: of what is not issued yet whoever reads reports in the making; what is issued everybody who signs in, and, if it is
 * public, everybody.
 */
export const mayReadIssue = (actor: Actor, { isIssued, isPublic }: ReadIssue): Decision => {
  if (!isIssued) return mayReadReports(actor);
  return isPublic ? ALLOWED : mayListIssues(actor);
};

/** Lists issues: whoever signs in. What everybody may read has a list of its own. */
export const mayListIssues = (actor: Actor): Decision =>
  actor.kind === 'system' ? ALLOWED : allowedToEverybody(actor);

/** Sees by whom an issue was prepared, approved and transmitted: readers of what is issued learn no names. */
export const seesHandsOfIssue = (actor: Actor): boolean => mayReadReports(actor).allowed;
