import { type Actor, SYSTEM } from './actor';
import { mayAddEvidence, mayReadEvidence, mayRemoveEvidence } from './evidence.policy';
import { ROLES, type Role } from './roles';

const UNIT = 'own-unit';
const value = { unitId: UNIT, authorId: 'anna', citedFor: [] };
const person = (...grants: { role: Role; unitId: string | null }[]): Actor => ({ kind: 'person', id: 'me', grants });

const READ_IN_UNIT: readonly Role[] = ROLES;
const READ_IN_SECTOR: readonly Role[] = ['planner', 'verifier', 'director', 'auditor'];

describe('who may do what with evidence', () => {
  it.each(ROLES)('%s', (role) => {
    const inUnit = person({ role, unitId: UNIT });
    const elsewhere = person({ role, unitId: 'other-unit' });
    const inSector = person({ role, unitId: null });
    const writes = role === 'contributor';
    expect([inUnit, elsewhere, inSector].map((actor) => mayReadEvidence(actor, value).allowed)).toEqual([
      READ_IN_UNIT.includes(role),
      false,
      READ_IN_SECTOR.includes(role),
    ]);
    for (const may of [mayAddEvidence, mayRemoveEvidence])
      expect([inUnit, elsewhere].map((actor) => may(actor, value).allowed)).toEqual([writes, false]);
  });

  it.each<[string, Actor]>([
    ['a visitor', { kind: 'visitor' }],
    ['somebody without a role', person()],
    ['the system', SYSTEM],
  ])('%s', (_, actor) => {
    for (const may of [mayReadEvidence, mayAddEvidence, mayRemoveEvidence])
      expect(may(actor, value).allowed).toBe(false);
  });

  it('opens what a report was made of to its reviewers, and to no other rapporteur', () => {
    const mine = { ...value, citedFor: ['somebody', 'me'] };
    const readers = ROLES.filter((role) => mayReadEvidence(person({ role, unitId: null }), mine).allowed);
    expect(readers.toSorted()).toEqual([...READ_IN_SECTOR, 'rapporteur'].toSorted());
    const rapporteur = person({ role: 'rapporteur', unitId: 'other-unit' });
    expect(mayReadEvidence(rapporteur, mine).allowed).toBe(true);
    expect(mayReadEvidence(rapporteur, { ...value, citedFor: ['somebody'] }).allowed).toBe(false);
    const lent = [{ personId: 'rita', grants: [{ role: 'rapporteur' as const, unitId: null }] }];
    expect(mayReadEvidence(person(), { ...value, citedFor: ['rita'] }, lent).allowed).toBe(true);
    // A name in the place of somebody who is none any more opens nothing.
    expect(mayReadEvidence(person(), mine, lent).allowed).toBe(false);
  });

  it('lends it to whoever stands in', () => {
    const standsFor = [{ personId: 'anna', grants: [{ role: 'contributor' as const, unitId: UNIT }] }];
    expect(mayReadEvidence(person(), value, standsFor).allowed).toBe(true);
    expect(mayAddEvidence(person(), value, standsFor).allowed).toBe(true);
    const planner = [{ personId: 'paul', grants: [{ role: 'planner' as const, unitId: null }] }];
    expect(mayReadEvidence(person(), value, planner).allowed).toBe(true);
    expect(mayReadEvidence({ kind: 'visitor' }, value, planner).allowed).toBe(false);
  });
});
