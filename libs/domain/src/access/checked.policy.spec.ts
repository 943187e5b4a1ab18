import type { StandsFor } from './actor';
import { type Actor, type Grant, SYSTEM } from './actor';
import {
  type CheckedHands,
  mayAccept,
  mayCorrect,
  mayEnter,
  maySendBack,
  maySubmit,
  mayVerify,
  mayWithdraw,
  SYSTEM_AUTHOR,
  unitsSeenInDraft,
} from './checked.policy';
import type { Decision } from './decision';
import { ROLES, type Role } from './roles';

const ME = 'me';
const UNIT = 'own-unit';
const me = (...grants: Grant[]): Actor => ({ kind: 'person', id: ME, grants });
const inUnit = (role: Role): Grant => ({ role, unitId: UNIT });
const inSector = (role: Role): Grant => ({ role, unitId: null });

const others: CheckedHands = { unitId: UNIT, authorId: 'anna', state: 'submitted' };
const othersVerified: CheckedHands = { ...others, verifierId: 'vera', state: 'verified' };
const mine: CheckedHands = { ...others, authorId: ME };

type Policy = (actor: Actor, standsFor?: readonly StandsFor[]) => Decision;
const ACTIONS: Readonly<Record<string, Policy>> = {
  enter: (actor, standsFor) => mayEnter(actor, others, standsFor),
  'submit their own': (actor, standsFor) => maySubmit(actor, { ...mine, state: 'draft' }, standsFor),
  'submit another’s': (actor, standsFor) => maySubmit(actor, { ...others, state: 'draft' }, standsFor),
  'verify another’s': (actor, standsFor) => mayVerify(actor, others, standsFor),
  'verify their own': (actor, standsFor) => mayVerify(actor, mine, standsFor),
  'verify what they began': (actor, standsFor) =>
    mayVerify(actor, { ...others, earlierAuthorIds: ['bo', ME] }, standsFor),
  'verify the system’s': (actor, standsFor) => mayVerify(actor, { ...others, authorId: SYSTEM_AUTHOR }, standsFor),
  'accept another’s': (actor, standsFor) => mayAccept(actor, othersVerified, standsFor),
  'accept their own': (actor, standsFor) => mayAccept(actor, { ...othersVerified, authorId: ME }, standsFor),
  'accept what they verified': (actor, standsFor) => mayAccept(actor, { ...othersVerified, verifierId: ME }, standsFor),
  'accept what nobody verified': (actor, standsFor) => mayAccept(actor, others, standsFor),
  'accept the system’s': (actor, standsFor) =>
    mayAccept(actor, { ...othersVerified, authorId: SYSTEM_AUTHOR }, standsFor),
  'send back what was submitted': (actor, standsFor) => maySendBack(actor, others, standsFor),
  'send back what was verified': (actor, standsFor) => maySendBack(actor, othersVerified, standsFor),
  'send back their own': (actor, standsFor) => maySendBack(actor, mine, standsFor),
  'withdraw their own': (actor, standsFor) => mayWithdraw(actor, mine, standsFor),
  'withdraw their own after it was verified': (actor, standsFor) =>
    mayWithdraw(actor, { ...mine, verifierId: 'vera', state: 'verified' }, standsFor),
  'withdraw another’s': (actor, standsFor) => mayWithdraw(actor, others, standsFor),
  correct: (actor, standsFor) => mayCorrect(actor, others, standsFor),
};

const CONTRIBUTES = ['enter', 'submit their own', 'correct'];
const VERIFIES = ['verify another’s', 'verify the system’s', 'send back what was submitted'];
const PLANS = ['accept another’s', 'accept the system’s', 'send back what was verified'];
/** Needs no role: whoever wrote it may take it back, also after the role was lost. */
const AUTHOR = ['withdraw their own'];
const OF_UNIT: Readonly<Partial<Record<Role, string[]>>> = {
  contributor: CONTRIBUTES,
  verifier: VERIFIES,
  planner: PLANS,
};

const allowed = (actor: Actor, standsFor?: readonly StandsFor[]): string[] =>
  Object.keys(ACTIONS)
    .filter((action) => ACTIONS[action]?.(actor, standsFor).allowed)
    .toSorted();

describe('the grid of actuals', () => {
  const rows: [string, Actor, string[]][] = [
    ...ROLES.flatMap((role): [string, Actor, string[]][] => [
      [`${role} of the unit`, me(inUnit(role)), [...AUTHOR, ...(OF_UNIT[role] ?? [])]],
      [`${role} of the Sector`, me(inSector(role)), [...AUTHOR, ...(OF_UNIT[role] ?? [])]],
      [`${role} of another unit`, me({ role, unitId: 'other-unit' }), AUTHOR],
    ]),
    ['somebody without a role', me(), AUTHOR],
    ['somebody with every role', me(...ROLES.map(inSector)), [...AUTHOR, ...CONTRIBUTES, ...VERIFIES, ...PLANS]],
    ['a visitor', { kind: 'visitor' }, []],
    ['the system', SYSTEM, []],
  ];
  it.each(rows)('%s', (_, actor, expected) => expect(allowed(actor)).toEqual(expected.toSorted()));

  it.each(['contributor', 'verifier', 'planner'] as const)('in the place of a %s as that person could', (role) => {
    const standsFor = [{ personId: 'yves', grants: [inUnit(role)] }];
    expect(allowed(me(), standsFor)).toEqual([...AUTHOR, ...(OF_UNIT[role] ?? [])].toSorted());
    expect(allowed({ kind: 'visitor' }, standsFor)).toEqual([]);
  });
});

describe('acting in somebody’s place', () => {
  const forAnna = [{ personId: 'anna', grants: [inUnit('contributor'), inUnit('verifier'), inSector('planner')] }];

  it('withdraws what that person wrote, but submits it only after saving it', () => {
    expect(mayWithdraw(me(), others, forAnna).allowed).toBe(true);
    expect(maySubmit(me(), { ...others, state: 'draft' }, forAnna)).toEqual({ allowed: false, reason: 'not-yours' });
    expect(maySubmit(me(), { ...mine, state: 'draft' }, forAnna).allowed).toBe(true);
  });

  it('does not check what the lender of the role wrote or verified', () => {
    expect(mayVerify(me(), others, forAnna)).toEqual({ allowed: false, reason: 'lender' });
    expect(mayAccept(me(), othersVerified, forAnna)).toEqual({ allowed: false, reason: 'lender' });
    const verifiedByAnna = { ...othersVerified, authorId: 'bo', verifierId: 'anna' };
    expect(mayAccept(me(), verifiedByAnna, forAnna)).toEqual({ allowed: false, reason: 'lender' });
    expect(mayVerify(me(inUnit('verifier')), others, forAnna).allowed).toBe(true);
  });

  it('never makes two of one person', () => {
    expect(mayVerify(me(), mine, forAnna)).toEqual({ allowed: false, reason: 'author' });
    expect(mayAccept(me(), { ...othersVerified, authorId: 'bo', verifierId: ME }, forAnna)).toEqual({
      allowed: false,
      reason: 'verifier',
    });
  });
});

describe('what the system computes', () => {
  const computed: CheckedHands = { unitId: UNIT, authorId: SYSTEM_AUTHOR, state: 'draft' };

  it('is entered, submitted and withdrawn by the system, and checked by people', () => {
    expect([mayEnter, maySubmit, mayWithdraw, mayCorrect].map((may) => may(SYSTEM, computed).allowed)).toEqual(
      Array(4).fill(true),
    );
    const verified: CheckedHands = { ...computed, verifierId: 'vera', state: 'verified' };
    expect([mayVerify(SYSTEM, computed), mayAccept(SYSTEM, verified), maySendBack(SYSTEM, verified)]).toEqual(
      Array(3).fill({ allowed: false, reason: 'role' }),
    );
  });

  it('is not the work of a person who is called so', () => {
    const named: Actor = { kind: 'person', id: 'someone', grants: [inUnit('contributor')] };
    expect(maySubmit(named, computed).allowed).toBe(false);
    expect(mayWithdraw(named, computed).allowed).toBe(false);
  });
});

describe('values before they are accepted', () => {
  it.each<[string, Actor, readonly string[] | 'all']>([
    [
      'a contributor: of their units',
      me({ role: 'contributor', unitId: 'a' }, { role: 'contributor', unitId: 'b' }),
      ['a', 'b'],
    ],
    ['a verifier of a unit: of that unit', me({ role: 'verifier', unitId: 'a' }), ['a']],
    ['a verifier of the Sector: all', me({ role: 'verifier', unitId: null }), 'all'],
    ['a planner: all', me({ role: 'planner', unitId: null }), 'all'],
    ['an auditor: all', me({ role: 'auditor', unitId: null }), 'all'],
    ['a rapporteur of the Sector: none', me({ role: 'rapporteur', unitId: null }), []],
    ['a member of the Council: none', me({ role: 'council', unitId: null }), []],
    ['a visitor: none', { kind: 'visitor' }, []],
  ])('are seen by %s', (_, actor, expected) => expect(unitsSeenInDraft(actor)).toEqual(expected));
});
