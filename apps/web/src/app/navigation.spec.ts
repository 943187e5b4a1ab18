import { type Person, ROLES } from '@resolute/domain';
import { navigationFor } from './navigation';

const offeredTo = (...roles: Person['grants'][number]['role'][]): string[] =>
  navigationFor({ kind: 'person', id: 'lea', grants: roles.map((role) => ({ role, unitId: null })) }).flatMap(
    ({ entries }) => entries.map(({ to }) => to),
  );

const PLANS = ['/plans', '/results', '/indicators', '/dimensions', '/occasions'];
const VALUES = ['/inbox', '/entry'];
const RATED = ['/overview', '/ratings', '/overdue'];
const ISSUES = ['/issues'];
const REPORTS = [...ISSUES, '/reports', '/runs', '/report-definitions'];
const RISK = ['/risks', '/resources', '/alignment'];
const ADMINISTRATION = ['/people', '/roles', '/units', '/substitutes'];
const ADMINISTRATORS = [
  '/',
  ...RATED,
  ...VALUES,
  ...PLANS,
  '/windows',
  '/exchange',
  ...RISK,
  ...ISSUES,
  ...ADMINISTRATION,
];
const ALL = ['/', ...RATED, ...VALUES, ...PLANS, '/windows', '/exchange', ...RISK, ...REPORTS, ...ADMINISTRATION];
const EVERYBODY = ['/', '/windows', ...ISSUES, '/units', '/substitutes'];
const MEMBERS_OF_COUNCIL = EVERYBODY;
const STAFF = [
  '/',
  ...RATED,
  ...VALUES,
  ...PLANS,
  '/windows',
  '/exchange',
  ...RISK,
  ...ISSUES,
  '/units',
  '/substitutes',
];
const DIRECTORS = [
  '/',
  ...RATED,
  ...VALUES,
  ...PLANS,
  '/windows',
  '/exchange',
  ...RISK,
  ...REPORTS,
  '/units',
  '/substitutes',
];

function expectedFor(role: (typeof ROLES)[number]): string[] {
  if (role === 'planner' || role === 'auditor') return ALL;
  if (role === 'administrator') return ADMINISTRATORS;
  if (role === 'director') return DIRECTORS;
  return role === 'council' ? MEMBERS_OF_COUNCIL : STAFF;
}

describe('the navigation', () => {
  it.each(ROLES.map((role) => [role, expectedFor(role)] as const))('offers the %s %j', (role, expected) =>
    expect(offeredTo(role)).toEqual(expected),
  );

  it('offers somebody with two roles what either may see, once', () => {
    expect(offeredTo('contributor', 'planner')).toEqual(ALL);
  });

  it('offers somebody without a role what is open to all', () => {
    expect(offeredTo()).toEqual(EVERYBODY);
  });
});
