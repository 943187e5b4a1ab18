import { Injectable } from '@nestjs/common';
import { PersonEntity, type Tx, UnitEntity, Writes, whenTaken, withCurrent } from '@resolute/database';
import { type Actor, fieldFault, mayChangeUnits, requiredWords, requireOrder } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { requiredUnit } from './required-unit';
import type { UnitView, UnitWish } from './unit.view';
import { UnitsQueries } from './units.queries';

/** Serialises changes of who lies above whom: two that are right one by one can make a ring together. */
const UNIT_TREE_LOCK = 7_260_111;

/** Makes and changes units. */
@Injectable()
export class UnitsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: UnitsQueries,
  ) {}

  async create(actor: Actor, wish: UnitWish): Promise<UnitView> {
    const id = uuid();
    await this.writes.run(actor, async (tx) => {
      tx.require(mayChangeUnits(actor));
      await requiredUnit(tx, wish.parentId, 'parentId');
      await requireHead(tx, wish.headId);
      const { code, kind, parentId = null, headId = null, validFrom = null, validUntil = null } = wish;
      requireOrder(validFrom, validUntil, 'validUntil');
      const title = requiredWords(wish.title, 'title');
      const content = { code, kind, title, parentId, headId, validFrom, validUntil };
      const row = { id, ...content, isSample: false, version: 1, createdAt: tx.at };
      await whenTaken('uq_units_code', 'unit/code-taken', tx.insert(UnitEntity, row));
      tx.audit({ action: 'unit.created', subjectType: 'unit', subjectId: id, change: content });
    });
    return this.queries.get(actor, id);
  }

  async change(actor: Actor, id: string, version: number, wish: Partial<UnitWish>): Promise<UnitView> {
    const change = this.writes.run(actor, async (tx) => {
      tx.require(mayChangeUnits(actor));
      if (wish.parentId) await this.requireAbove(tx, id, wish.parentId);
      const unit = await tx.load(UnitEntity, id, version);
      const before = contentOf(unit);
      if (wish.headId !== unit.headId) await requireHead(tx, wish.headId);
      const title = wish.title && requiredWords(wish.title, 'title');
      const changes = given({ ...wish, title });
      const { validFrom, validUntil } = { ...before, ...changes };
      requireOrder(validFrom, validUntil, 'validUntil');
      await whenTaken('uq_units_code', 'unit/code-taken', tx.update(UnitEntity, unit, changes));
      tx.audit({ action: 'unit.changed', subjectType: 'unit', subjectId: id, change: { before, after: changes } });
    });
    await withCurrent(change, () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }

  private async requireAbove(tx: Tx, id: string, parentId: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [UNIT_TREE_LOCK]);
    await requiredUnit(tx, parentId, 'parentId');
    const below = await tx.query(
      `WITH RECURSIVE above AS (
         SELECT id, parent_id FROM units WHERE id = $1
         UNION SELECT u.id, u.parent_id FROM units u JOIN above a ON u.id = a.parent_id)
       SELECT 1 FROM above WHERE id = $2`,
      [parentId, id],
    );
    if (below.length > 0) throw fieldFault('parentId', 'field/within-itself');
  }
}

/** Whoever heads a unit can be told that it is late. */
async function requireHead(tx: Tx, headId: string | null | undefined): Promise<void> {
  if (headId === null || headId === undefined) return;
  const person = await tx.find(PersonEntity, { id: headId });
  if (!person) throw fieldFault('headId', 'field/no-such-entry');
  if (person.disabledAt) throw fieldFault('headId', 'field/person-disabled');
}

const contentOf = ({ code, kind, title, parentId, headId, validFrom, validUntil }: UnitEntity) => ({
  code,
  kind,
  title,
  parentId,
  headId,
  validFrom,
  validUntil,
});

/** Only what was given: null takes a value away, undefined leaves it. */
const given = (wish: Partial<ReturnType<typeof contentOf>>): Partial<ReturnType<typeof contentOf>> =>
  Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));
