import type { Actor, Grant } from './actor';
import { SYSTEM } from './actor';
import { mayReadAudit } from './audit.policy';
import type { Decision } from './decision';
import {
  mayConfirmGrant,
  mayDeclineGrant,
  mayGrant,
  mayReadGrants,
  mayRevokeGrant,
  outcomeOfGrant,
} from './grants.policy';
import { holds, holdsForSector } from './holds';
import { mayRemind, mayUseNotifications } from './notifications.policy';
import {
  leavesAnAdministrator,
  mayAdministerPeople,
  mayDisable,
  mayReadColleagues,
  mayReadPeople,
  mayRemoveSecondFactor,
} from './people.policy';
import { mayChangePlans, mayReadPlans } from './plans.policy';
import { requireAllowed } from './require-allowed';
import { isScopeAllowed, needsTwoAdministrators } from './role-scope';
import { ROLES, type Role } from './roles';
import { mayKeepViews } from './saved-views.policy';
import { mayNameSubstitute, mayReadAllSubstitutions, mayReadSubstitutions } from './substitutions.policy';
import { mayChangeUnits, mayReadUnits } from './units.policy';
import { mayChangeWindows, mayReadWindows } from './windows.policy';

const ME = 'me';
const OTHER = 'somebody-else';
const THIRD = 'a-third-person';
const OWN_UNIT = 'own-unit';
const OTHER_UNIT = 'other-unit';

const me = (...grants: Grant[]): Actor => ({ kind: 'person', id: ME, grants });
const proposed = (personId: string, proposedById: string | null) => ({
  personId,
  proposedById,
});

/** Each action by one letter; a row of the grid names those that are allowed. */
const ACTIONS: Readonly<Record<string, (actor: Actor) => Decision>> = {
  'read people': mayReadPeople,
  'administer people': mayAdministerPeople,
  'disable somebody': (actor) => mayDisable(actor, OTHER),
  'disable oneself': (actor) => mayDisable(actor, ME),
  'remove a second factor': (actor) => mayRemoveSecondFactor(actor, OTHER),
  'remove their own second factor': (actor) => mayRemoveSecondFactor(actor, ME),
  'read grants': mayReadGrants,
  'grant a role': (actor) => mayGrant(actor, { personId: OTHER }),
  'grant themselves a role': (actor) => mayGrant(actor, { personId: ME }),
  'confirm another’s proposal': (actor) => mayConfirmGrant(actor, proposed(OTHER, THIRD)),
  'confirm their own proposal': (actor) => mayConfirmGrant(actor, proposed(OTHER, ME)),
  'confirm a proposal for themselves': (actor) => mayConfirmGrant(actor, proposed(ME, THIRD)),
  'decline a proposal': mayDeclineGrant,
  'revoke a role': mayRevokeGrant,
  'read units': mayReadUnits,
  'change units': mayChangeUnits,
  'choose a colleague': mayReadColleagues,
  'name their own substitute': (actor) => mayNameSubstitute(actor, ME),
  'name a substitute for another': (actor) => mayNameSubstitute(actor, OTHER),
  'read substitutions': mayReadSubstitutions,
  'read all substitutions': mayReadAllSubstitutions,
  'read the audit trail': mayReadAudit,
  'read plans': mayReadPlans,
  'change plans': mayChangePlans,
  'read windows': mayReadWindows,
  'change windows': mayChangeWindows,
  'read what they were told': mayUseNotifications,
  'remind people': mayRemind,
  'keep views of lists': mayKeepViews,
};

const ANYBODY = [
  'read units',
  'choose a colleague',
  'name their own substitute',
  'read substitutions',
  'read windows',
  'read what they were told',
  'keep views of lists',
];
const READERS = [...ANYBODY, 'read people', 'read grants', 'read all substitutions'];
const OF_SECTOR_ROLES: Readonly<Partial<Record<Role, readonly string[]>>> = {
  administrator: [
    ...READERS,
    'administer people',
    'disable somebody',
    'remove a second factor',
    'grant a role',
    'confirm another’s proposal',
    'decline a proposal',
    'revoke a role',
    'change units',
    'name a substitute for another',
    'read the audit trail',
  ],
  planner: [...READERS, 'name a substitute for another', 'change plans', 'change windows'],
  auditor: [...READERS, 'read the audit trail'],
};

/** Members of the Council read what was issued, and never what is in the making. */
const seen = (role: Role): readonly string[] => (role === 'council' ? [] : ['read plans']);

const rows: [string, Actor, readonly string[]][] = [
  ...ROLES.flatMap((role): [string, Actor, readonly string[]][] => [
    [`${role} of the Sector`, me({ role, unitId: null }), [...(OF_SECTOR_ROLES[role] ?? ANYBODY), ...seen(role)]],
    [`${role} of the own unit`, me({ role, unitId: OWN_UNIT }), [...ANYBODY, ...seen(role)]],
    [`${role} of another unit`, me({ role, unitId: OTHER_UNIT }), [...ANYBODY, ...seen(role)]],
  ]),
  ['somebody without a role', me(), ANYBODY],
  ['a visitor', { kind: 'visitor' }, []],
  ['the system', SYSTEM, ['read plans', 'remind people']],
];

describe('the grid of permissions', () => {
  it.each(rows)('%s', (_, actor, expected) => {
    const allowed = Object.keys(ACTIONS).filter((action) => ACTIONS[action]?.(actor).allowed);
    expect(allowed.toSorted()).toEqual([...expected].toSorted());
  });

  it.each([
    ['a role that is missing', mayReadPeople(me()), 'role'],
    ['nobody being signed in', mayReadPeople({ kind: 'visitor' }), 'visitor'],
    ['it being for oneself', mayGrant(me({ role: 'administrator', unitId: null }), { personId: ME }), 'oneself'],
    [
      'the proposal being one’s own',
      mayConfirmGrant(me({ role: 'administrator', unitId: null }), proposed(OTHER, ME)),
      'proposer',
    ],
  ])('names %s as the reason', (_, decision, reason) => {
    expect(decision).toEqual({ allowed: false, reason });
    expect(() => requireAllowed(decision)).toThrow(
      expect.objectContaining({ code: 'access/not-allowed', params: { reason } }),
    );
  });
});

describe('a role', () => {
  const contributor = me({ role: 'contributor', unitId: OWN_UNIT });
  const verifier = me({ role: 'verifier', unitId: null });

  it.each([
    ['in its unit', holds(contributor, 'contributor', OWN_UNIT), true],
    ['not in another unit', holds(contributor, 'contributor', OTHER_UNIT), false],
    ['somewhere', holds(contributor, 'contributor'), true],
    ['and not another one', holds(contributor, 'verifier', OWN_UNIT), false],
    ['in a unit by the Sector', holds(verifier, 'verifier', OTHER_UNIT), true],
    ['by nobody who is no person', holds(SYSTEM, 'verifier'), false],
  ])('is held %s', (_, held, expected) => expect(held).toBe(expected));

  it('of a unit is not held for the Sector', () => {
    expect([holdsForSector(contributor, 'contributor'), holdsForSector(verifier, 'verifier')]).toEqual([false, true]);
  });

  it.each([
    ['administrator', '  S', 'two'],
    ['planner', '  S', 'two'],
    ['contributor', 'ug ', 'one'],
    ['verifier', 'ugS', 'two'],
    ['rapporteur', 'ugS', 'one'],
    ['director', '  S', 'two'],
    ['council', '  S', 'one'],
    ['auditor', '  S', 'one'],
  ] as const)('%s: in the scopes "%s" (unit, study group, Sector), granted by %s', (role, scopes, administrators) => {
    const allowed = [
      isScopeAllowed(role, 'unit') ? 'u' : ' ',
      isScopeAllowed(role, 'study-group') ? 'g' : ' ',
      isScopeAllowed(role, null) ? 'S' : ' ',
    ];
    expect(allowed.join('')).toBe(scopes);
    expect(needsTwoAdministrators(role) ? 'two' : 'one').toBe(administrators);
  });
});

describe('a grant', () => {
  const administrator = me({ role: 'administrator', unitId: null });

  it.each([
    ['auditor', [ME], 'held'],
    ['auditor', [ME, OTHER], 'held'],
    ['administrator', [ME], 'held-by-sole-decision'],
    ['administrator', [ME, OTHER], 'proposed'],
    ['administrator', [OTHER], 'proposed'],
    ['planner', [ME], 'proposed'],
    ['verifier', [ME, OTHER], 'proposed'],
    ['director', [ME, OTHER], 'proposed'],
  ] as const)('of %s while the administrators are %j is %s', (role, administrators, expected) =>
    expect(outcomeOfGrant(administrator, role, administrators)).toBe(expected),
  );

  it.each([
    [0, false],
    [1, true],
    [2, true],
  ])('may go when %d other administrators remain: %p', (others, expected) =>
    expect(leavesAnAdministrator(others)).toBe(expected),
  );
});
