import { isAboveUnit, type Rung } from '../risk/rungs';
import type { Actor, StandsFor } from './actor';
import { ALLOWED, type Decision, refused } from './decision';
import { allowedTo, holds, holdsForSector, isPerson, isSelf } from './holds';
import { lendingDirector, mayDecideIssues } from './issues.policy';
import { mayReadPlans } from './plans.policy';
import type { Role } from './roles';
import { holdsOrStandsIn, lentTo } from './standing-in';

/** Risks stand against the plan and are read by whoever reads it. */
export const mayReadRisks = mayReadPlans;

/** The unit that a risk belongs to, and who is accountable for it, if anybody is yet. */
export interface HeldRisk {
  readonly unitId: string;
  readonly ownerId: string | null;
}

/** Puts a risk into the register: a contributor of the unit that it is to belong to, or the planning office. */
export const mayRaiseRisk = (
  actor: Actor,
  unitId: string,
  standsFor: readonly StandsFor[] = lentTo(actor),
): Decision => {
  if (!isPerson(actor)) return refused(actor.kind === 'visitor' ? 'visitor' : 'role');
  if (holdsOrStandsIn(actor, { role: 'contributor', unitId }, standsFor)) return ALLOWED;
  return allowedTo(actor, 'planner');
};

/** Raises risks for some unit at all: who brings a list of them. */
export const mayRaiseRisks = (actor: Actor, standsFor: readonly StandsFor[] = lentTo(actor)): Decision => {
  const own = isPerson(actor) ? actor.grants : [];
  const grants = [...own, ...standsFor.flatMap((person) => person.grants)];
  const unitIds = grants.flatMap(({ unitId }) => unitId ?? []);
  return unitIds.some((unitId) => mayRaiseRisk(actor, unitId, standsFor).allowed)
    ? ALLOWED
    : mayRaiseRisk(actor, '', standsFor);
};

/** Assesses a risk: a contributor of its unit, its owner, whoever acts in the place of one of these, and the planning office. */
export const mayAssessRisk = (
  actor: Actor,
  { unitId, ownerId }: HeldRisk,
  standsFor: readonly StandsFor[] = lentTo(actor),
): Decision => {
  const decision = mayRaiseRisk(actor, unitId, standsFor);
  if (decision.allowed || !isPerson(actor) || ownerId === null) return decision;
  const people: readonly StandsFor[] = [{ personId: actor.id, grants: actor.grants }, ...standsFor];
  return people.some((person) => person.personId === ownerId && mayOwn(person)) ? ALLOWED : decision;
};

/** Says what a risk is, where it stands, what is done about it and that it was reviewed: whoever assesses it. */
export const mayChangeRisk = mayAssessRisk;

/** Roles whose holders can own a risk: an auditor writes nothing, also not as the owner of one. */
const OWNERS: readonly Role[] = ['planner', 'contributor', 'verifier', 'director'];

const mayOwn = ({ personId, grants }: StandsFor): boolean =>
  OWNERS.some((role) => holds({ kind: 'person', id: personId, grants }, role));

/** Takes a risk up the ladder: whoever assesses it, and the Director, to the rungs above. */
export const mayEscalateRisk = (
  actor: Actor,
  risk: HeldRisk,
  standsFor: readonly StandsFor[] = lentTo(actor),
): Decision => (mayDecideOnRisks(actor).allowed ? ALLOWED : mayAssessRisk(actor, risk, standsFor));

/** Says how a treatment goes: whoever assesses its risk, and who does it. */
export const mayReportTreatment = (
  actor: Actor,
  { unitId, ownerId, treatmentOwnerId }: HeldRisk & { readonly treatmentOwnerId: string | null },
): Decision => {
  const decision = mayAssessRisk(actor, { unitId, ownerId });
  return decision.allowed ? decision : mayAssessRisk(actor, { unitId, ownerId: treatmentOwnerId });
};

/** The categories of risks and how much risk is taken in each. */
export const mayEditAppetite = (actor: Actor): Decision => allowedTo(actor, 'planner');

/** The matrix that makes levels. */
export const mayEditMatrix = (actor: Actor): Decision => allowedTo(actor, 'planner');

/** Decides on risks above appetite at all: the Director, or who acts in the Director's place by dated decision. */
export const mayDecideOnRisks = mayDecideIssues;

/** What of a risk decides who accepts it or requires a treatment. */
export interface DecidedRisk {
  readonly rung: Rung;
  /** Whoever made the residual assessment that is in force; absent while there is none. */
  readonly assessedById?: string;
}

/**
 * Accepts a risk above appetite until a day, or requires a treatment: of a risk that was taken to the Director or higher, and nobody
 * who assessed it last, nor in the place of such a person. In its unit a risk is treated or escalated.
 */
export const mayDecideOnRisk = (actor: Actor, { rung, assessedById }: DecidedRisk): Decision => {
  const decision = mayDecideOnRisks(actor);
  if (!decision.allowed) return decision;
  if (!isAboveUnit(rung)) return refused('unescalated');
  const barred = assessedById === undefined ? [] : [assessedById];
  if (barred.some((id) => isSelf(actor, id))) return refused('assessor');
  return holdsForSector(actor, 'director') || lendingDirector(actor, barred) !== null ? ALLOWED : refused('assessor');
};
