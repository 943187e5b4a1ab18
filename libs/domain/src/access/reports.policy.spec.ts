import { type Actor, type Person, SYSTEM } from './actor';
import {
  mayChangeReportDefinitions,
  mayCompileReport,
  mayEditReports,
  mayReadReports,
  mayRequestReport,
} from './reports.policy';
import { ROLES, type Role } from './roles';

const holding = (...roles: Role[]): Person => ({
  kind: 'person',
  id: 'me',
  grants: roles.map((role) => ({ role, unitId: null })),
});
const standingInFor = (role: Role): Person => ({
  ...holding(),
  standsFor: [{ personId: 'other', grants: [{ role, unitId: null }] }],
});
const VISITOR: Actor = { kind: 'visitor' };

it.each([
  ['reads reports that are being made', mayReadReports, ['planner', 'director', 'auditor'], true],
  ['asks for reports', mayRequestReport, ['planner'], true],
  ['changes what they are made of', mayChangeReportDefinitions, ['planner'], false],
  ['writes their narrative', mayEditReports, ['planner'], false],
  ['makes them', mayCompileReport, [], true],
] as const)('%s', (_, may, roles, bySystem) => {
  expect(ROLES.filter((role) => may(holding(role)).allowed)).toEqual(roles);
  expect(may(SYSTEM).allowed).toBe(bySystem);
  expect(may(VISITOR).allowed).toBe(false);
});

it('a substitute reads in somebody’s place, and changes nothing', () => {
  expect(mayReadReports(standingInFor('director')).allowed).toBe(true);
  expect(mayReadReports(standingInFor('council')).allowed).toBe(false);
  for (const may of [mayRequestReport, mayChangeReportDefinitions, mayEditReports])
    expect(may(standingInFor('planner')).allowed).toBe(false);
});
