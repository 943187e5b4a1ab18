import type { Actor, Grant, Person } from './actor';
import { SYSTEM } from './actor';
import type { Decision } from './decision';
import {
  lendingDirector,
  mayDecideIssue,
  mayListIssues,
  mayPrepareIssue,
  mayReadIssue,
  seesHandsOfIssue,
} from './issues.policy';
import { ROLES, type Role } from './roles';

const [ME, OTHER] = ['me', 'somebody-else'];
const sector = (role: Role): Grant => ({ role, unitId: null });
const holding = (...roles: Role[]): Person => ({ kind: 'person', id: ME, grants: roles.map(sector) });
const inPlaceOf = (personId: string, role: Role): Person => ({
  ...holding(),
  standsFor: [{ personId, grants: [sector(role)] }],
});
const VISITOR: Actor = { kind: 'visitor' };
const HANDS = { preparedById: OTHER, sentById: OTHER };

it.each<[string, (actor: Actor) => Decision, readonly Role[], [boolean, boolean]]>([
  ['prepares an issue', mayPrepareIssue, ['planner'], [false, false]],
  ['approves one', (actor) => mayDecideIssue(actor, HANDS), ['director'], [false, false]],
  ['lists issues', mayListIssues, ROLES, [true, false]],
  [
    'reads what is not issued',
    (actor) => mayReadIssue(actor, { isIssued: false, isPublic: true }),
    ['planner', 'director', 'auditor'],
    [true, false],
  ],
  ['reads what is issued', (actor) => mayReadIssue(actor, { isIssued: true, isPublic: false }), ROLES, [true, false]],
  ['reads what is public', (actor) => mayReadIssue(actor, { isIssued: true, isPublic: true }), ROLES, [true, true]],
])('%s', (_, may, roles, [bySystem, byVisitor]) => {
  expect(ROLES.filter((role) => may(holding(role)).allowed)).toEqual(roles);
  expect(may(SYSTEM).allowed).toBe(bySystem);
  expect(may(VISITOR).allowed).toBe(byVisitor);
});

it.each<[string, Actor, { preparedById: string; sentById: string }, Decision]>([
  [
    'the Director who prepared it',
    holding('director', 'planner'),
    { ...HANDS, preparedById: ME },
    { allowed: false, reason: 'preparer' },
  ],
  [
    'the Director who sent the version',
    holding('director', 'planner'),
    { ...HANDS, sentById: ME },
    { allowed: false, reason: 'preparer' },
  ],
  ['who acts for the Director', inPlaceOf('director', 'director'), HANDS, { allowed: true }],
  [
    'who acts for the Director and prepared it',
    inPlaceOf('director', 'director'),
    { ...HANDS, preparedById: ME },
    { allowed: false, reason: 'preparer' },
  ],
  [
    'who acts for a Director who prepared it',
    inPlaceOf(OTHER, 'director'),
    HANDS,
    { allowed: false, reason: 'preparer' },
  ],
  ['who acts for a planner', inPlaceOf('planner', 'planner'), HANDS, { allowed: false, reason: 'role' }],
  [
    'a Director of one unit',
    { ...holding(), grants: [{ role: 'director', unitId: 'sg13' }] },
    HANDS,
    { allowed: false, reason: 'role' },
  ],
])('%s decides: %o', (_, actor, hands, decision) => {
  expect(mayDecideIssue(actor, hands)).toEqual(decision);
});

it('says in whose place somebody decides', () => {
  expect(lendingDirector(holding('director'))).toBeNull();
  expect(lendingDirector(inPlaceOf('director', 'director'))).toBe('director');
  expect(lendingDirector(inPlaceOf('director', 'director'), ['director'])).toBeNull();
});

it('names the hands of an issue to those alone who read reports in the making', () => {
  expect(ROLES.filter((role) => seesHandsOfIssue(holding(role)))).toEqual(['planner', 'director', 'auditor']);
  expect(seesHandsOfIssue(VISITOR)).toBe(false);
});
