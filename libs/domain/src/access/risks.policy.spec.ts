import { RUNGS } from '../risk/rungs';
import type { Actor, Grant, Person } from './actor';
import { SYSTEM } from './actor';
import type { Decision } from './decision';
import {
  mayAssessRisk,
  mayDecideOnRisk,
  mayDecideOnRisks,
  mayEditAppetite,
  mayEditMatrix,
  mayEscalateRisk,
  mayRaiseRisk,
  mayRaiseRisks,
  mayReadRisks,
  mayReportTreatment,
} from './risks.policy';
import { ROLES, type Role } from './roles';

const [ME, OTHER, UNIT, ELSEWHERE] = ['me', 'somebody-else', 'sg13', 'sg2'];
const VISITOR: Actor = { kind: 'visitor' };
/** A role in its usual scope: a contributor has a unit, everybody else the Sector. */
const grant = (role: Role, unitId = UNIT): Grant => ({ role, unitId: role === 'contributor' ? unitId : null });
const holding = (...roles: Role[]): Person => ({ kind: 'person', id: ME, grants: roles.map((role) => grant(role)) });
const inPlaceOf = (personId: string, ...roles: Role[]): Person => ({
  ...holding(),
  standsFor: [{ personId, grants: roles.map((role) => grant(role)) }],
});

const HELD = { unitId: UNIT, ownerId: OTHER };
const OWN = { unitId: ELSEWHERE, ownerId: ME };
const readers = ROLES.filter((role) => role !== 'council');

it.each<[string, (actor: Actor) => Decision, readonly Role[], boolean]>([
  ['reads risks', mayReadRisks, readers, true],
  ['raises a risk in the unit', (actor) => mayRaiseRisk(actor, UNIT), ['planner', 'contributor'], false],
  ['raises a risk elsewhere', (actor) => mayRaiseRisk(actor, ELSEWHERE), ['planner'], false],
  ['raises risks at all', mayRaiseRisks, ['planner', 'contributor'], false],
  ['assesses a risk of the unit', (actor) => mayAssessRisk(actor, HELD), ['planner', 'contributor'], false],
  ['assesses a risk elsewhere', (actor) => mayAssessRisk(actor, { ...HELD, unitId: ELSEWHERE }), ['planner'], false],
  [
    'assesses a risk of their own elsewhere',
    (actor) => mayAssessRisk(actor, OWN),
    ['planner', 'contributor', 'verifier', 'director'],
    false,
  ],
  ['escalates a risk', (actor) => mayEscalateRisk(actor, HELD), ['planner', 'contributor', 'director'], false],
  [
    'reports on a treatment of their own',
    (actor) => mayReportTreatment(actor, { unitId: ELSEWHERE, ownerId: OTHER, treatmentOwnerId: ME }),
    ['planner', 'contributor', 'verifier', 'director'],
    false,
  ],
  [
    "reports on somebody else's treatment",
    (actor) => mayReportTreatment(actor, { unitId: ELSEWHERE, ownerId: null, treatmentOwnerId: OTHER }),
    ['planner'],
    false,
  ],
  ['edits appetite', mayEditAppetite, ['planner'], false],
  ['edits the matrix', mayEditMatrix, ['planner'], false],
  ['decides on risks', mayDecideOnRisks, ['director'], false],
  [
    'decides on a risk',
    (actor) => mayDecideOnRisk(actor, { rung: 'director', assessedById: OTHER }),
    ['director'],
    false,
  ],
])('%s', (_, may, roles, bySystem) => {
  expect(ROLES.filter((role) => may(holding(role)).allowed)).toEqual(roles);
  expect(may(SYSTEM).allowed).toBe(bySystem);
  expect(may(VISITOR)).toEqual({ allowed: false, reason: 'visitor' });
});

it.each<[string, Actor, { unitId: string; ownerId: string | null }, boolean]>([
  ['who acts for a contributor of the unit', inPlaceOf(OTHER, 'contributor'), { ...HELD, ownerId: null }, true],
  ['who acts for the owner', inPlaceOf(OTHER, 'director'), { unitId: ELSEWHERE, ownerId: OTHER }, true],
  ['who acts for a planner who is not the owner', inPlaceOf(OTHER, 'planner'), OWN, false],
  ['the owner who audits', holding('auditor'), OWN, false],
  ['the owner who lost every role', holding(), OWN, false],
  ['a contributor where nobody owns it', holding('contributor'), { unitId: ELSEWHERE, ownerId: null }, false],
])('%s assesses a risk: %s', (_, actor, risk, isAllowed) => expect(mayAssessRisk(actor, risk).allowed).toBe(isAllowed));

it.each(RUNGS)('a risk on the rung %s is decided on by the Director once it was taken there', (rung) =>
  expect(mayDecideOnRisk(holding('director'), { rung, assessedById: OTHER })).toEqual(
    rung === 'unit' ? { allowed: false, reason: 'unescalated' } : { allowed: true },
  ),
);

it.each<[string, Actor, string | undefined, Decision]>([
  ['the Director who assessed it', holding('director'), ME, { allowed: false, reason: 'assessor' }],
  ['the Director, when nobody assessed it', holding('director'), undefined, { allowed: true }],
  ['who acts for the Director', inPlaceOf('director', 'director'), OTHER, { allowed: true }],
  [
    'who acts for the Director and assessed it',
    inPlaceOf('director', 'director'),
    ME,
    { allowed: false, reason: 'assessor' },
  ],
  [
    'who acts for a Director who assessed it',
    inPlaceOf(OTHER, 'director'),
    OTHER,
    { allowed: false, reason: 'assessor' },
  ],
  ['who acts for a planner', inPlaceOf('planner', 'planner'), OTHER, { allowed: false, reason: 'role' }],
])('%s decides: %o', (_, actor, assessedById, decision) =>
  expect(mayDecideOnRisk(actor, { rung: 'council', ...(assessedById !== undefined && { assessedById }) })).toEqual(
    decision,
  ),
);
