import type { Tx } from '@resolute/database';
import { isPerson, type LocalDate, type Person, type Role } from '@resolute/domain';
import type { SampleAccount } from '@resolute/identity';

/** The three people who let a value of a unit pass. */
export interface SampleHands {
  readonly author: Person;
  readonly verifier: Person;
  readonly acceptor: Person;
}

/** Who reports for a unit, verifies and accepts. Throws where the sample has nobody for it. */
export function handsOf(accounts: readonly SampleAccount[], unitId: string): SampleHands {
  const inRole = (role: Role): Person => {
    const account = accounts.find(
      (each) => each.role === role && each.grants.some((grant) => grant.unitId === null || grant.unitId === unitId),
    );
    if (!account) throw new Error(`The sample has no ${role} for ${unitId}`);
    return { kind: 'person', id: account.personId, grants: account.grants };
  };
  return { author: inRole('contributor'), verifier: inRole('verifier'), acceptor: inRole('planner') };
}

/** Nine in the morning of a day, but never after the moment of loading. */
export function momentOn(tx: Tx, day: LocalDate): Date {
  const morning = new Date(`${day}T08:00:00Z`);
  return morning < tx.at ? morning : tx.at;
}

export const idOf = (actor: Tx['actor']): string => (isPerson(actor) ? actor.id : '');
