import type { Actor, Person } from './actor';
import { SYSTEM } from './actor';
import { mayAcknowledgeFinding, mayAskForCheck, mayKeepFindings, mayReadAlignment } from './alignment.policy';
import type { Decision } from './decision';
import { ROLES, type Role } from './roles';

const VISITOR: Actor = { kind: 'visitor' };
const holding = (role: Role): Person => ({
  kind: 'person',
  id: 'me',
  grants: [{ role, unitId: role === 'contributor' ? 'sg13' : null }],
});

it.each<[string, (actor: Actor) => Decision, readonly Role[], boolean]>([
  ['reads how plans line up', mayReadAlignment, ROLES.filter((role) => role !== 'council'), true],
  ['bears a finding', mayAcknowledgeFinding, ['planner'], false],
  ['asks for a check', mayAskForCheck, ['planner'], false],
  ['keeps findings', mayKeepFindings, [], true],
])('who %s', (_, may, roles, system) => {
  expect(ROLES.filter((role) => may(holding(role)).allowed)).toEqual(roles);
  expect(may(SYSTEM).allowed).toBe(system);
  expect(may(VISITOR).allowed).toBe(false);
});
