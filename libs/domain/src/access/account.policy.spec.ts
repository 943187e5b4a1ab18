import {
  mayChangeAccount,
  mayPrepareInstallation,
  maySignIn,
  mayUseLink,
  mustHaveSecondFactor,
} from './account.policy';
import { type Actor, SYSTEM } from './actor';
import { ROLES } from './roles';

const anna: Actor = { kind: 'person', id: 'anna', grants: [{ role: 'administrator', unitId: null }] };
const visitor: Actor = { kind: 'visitor' };

describe('an account', () => {
  it.each([
    [{ isDisabled: false, isSample: false }, true, true],
    [{ isDisabled: true, isSample: false }, false, false],
    [{ isDisabled: false, isSample: true }, false, true],
    [{ isDisabled: false, isSample: true }, true, false],
  ])('%j lets in, in production (%s): %s', (state, isProduction, allowed) => {
    expect(maySignIn(state, isProduction).allowed).toBe(allowed);
  });

  it('is changed by its person only, not even by an administrator', () => {
    expect(mayChangeAccount(anna, 'anna').allowed).toBe(true);
    for (const actor of [anna, visitor, SYSTEM]) expect(mayChangeAccount(actor, 'boris').allowed).toBe(false);
  });

  it('needs a second factor in production for four roles', () => {
    const needing = ROLES.filter((role) => mustHaveSecondFactor([role], true));
    expect(needing).toEqual(['administrator', 'planner', 'verifier', 'director']);
    expect(mustHaveSecondFactor(ROLES, false)).toBe(false);
    expect(mustHaveSecondFactor(['auditor', 'director'], true)).toBe(true);
    expect(mustHaveSecondFactor([], true)).toBe(false);
  });
});

it('a link serves while it is good, whoever holds it', () => {
  expect(mayUseLink(true).allowed).toBe(true);
  expect(mayUseLink(false).allowed).toBe(false);
});

it('an installation is laid out by the product itself', () => {
  expect([SYSTEM, anna, visitor].map((actor) => mayPrepareInstallation(actor).allowed)).toEqual([true, false, false]);
});
