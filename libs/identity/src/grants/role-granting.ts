import { PersonEntity, RoleGrantEntity, type Tx, whenTaken } from '@resolute/database';
import { DomainError, fieldFault, isPerson, isScopeAllowed, mayGrant, outcomeOfGrant } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { requiredUnit } from '../units/required-unit';
import { lockAdministrators } from './administrators';
import type { GrantWish } from './grant.view';

/** Grants or proposes a role within a write, and returns its id. `at` is the way to the wish in the request. */
export async function grantWithin(tx: Tx, personId: string, wish: GrantWish, at = ''): Promise<string> {
  const { role, unitId = null } = wish;
  tx.require(mayGrant(tx.actor, { personId }));
  const administrators = await lockAdministrators(tx);
  const kind = await requiredUnit(tx, unitId, `${at}unitId`);
  if (!isScopeAllowed(role, kind)) throw fieldFault(`${at}unitId`, 'field/wrong-scope');
  const person = await tx.load(PersonEntity, personId);
  if (person.disabledAt) throw new DomainError('person/disabled');
  const outcome = outcomeOfGrant(
    tx.actor,
    role,
    administrators.map(({ id }) => id),
  );
  const id = uuid();
  const row = { id, personId, role, unitId, ...decidedBy(tx, outcome) };
  await whenTaken('uq_role_grants_held', 'grant/already-held', tx.insert(RoleGrantEntity, row));
  const change = { personId, role, unitId, outcome };
  const action = outcome === 'proposed' ? 'role-grant.proposed' : 'role-grant.granted';
  tx.audit({ action, subjectType: 'role-grant', subjectId: id, change });
  return id;
}

function decidedBy({ actor, at }: Tx, outcome: ReturnType<typeof outcomeOfGrant>): Partial<RoleGrantEntity> {
  const actorId = isPerson(actor) ? actor.id : null;
  const proposal = { proposedById: actorId, proposedAt: at };
  const grant = { grantedById: actorId, grantedAt: at };
  if (outcome === 'held') return { ...grant, isSoleDecision: false };
  if (outcome === 'proposed') return { ...proposal, isSoleDecision: false };
  return { ...proposal, ...grant, isSoleDecision: true };
}
