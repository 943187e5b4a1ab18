import { Injectable } from '@nestjs/common';
import { type Tx, UnitEntity, Writes, whenTaken, withCurrent } from '@resolute/database';
import { type Actor, fieldFault, mayChangeUnits, wordsHeld } from '@resolute/domain';
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
      const { code, kind, parentId = null } = wish;
      const row = { id, code, kind, title: titleOf(wish), parentId, isSample: false, version: 1, createdAt: tx.at };
      await whenTaken('uq_units_code', 'unit/code-taken', tx.insert(UnitEntity, row));
      tx.audit({ action: 'unit.created', subjectType: 'unit', subjectId: id, change: { code, kind, parentId } });
    });
    return this.queries.get(actor, id);
  }

  async change(actor: Actor, id: string, version: number, wish: Partial<UnitWish>): Promise<UnitView> {
    const change = this.writes.run(actor, async (tx) => {
      tx.require(mayChangeUnits(actor));
      if (wish.parentId) await this.requireAbove(tx, id, wish.parentId);
      const unit = await tx.load(UnitEntity, id, version);
      const { code, kind, parentId } = wish;
      const title = wish.title && titleOf({ title: wish.title });
      const changes = { ...(code && { code }), ...(kind && { kind }), ...(title && { title }), ...given({ parentId }) };
      await whenTaken('uq_units_code', 'unit/code-taken', tx.update(UnitEntity, unit, changes));
      const before = { code: unit.code, kind: unit.kind, title: unit.title, parentId: unit.parentId };
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

function titleOf({ title }: Pick<UnitWish, 'title'>): Record<string, string> {
  const words = wordsHeld(title);
  if (!words) throw fieldFault('title', 'field/empty');
  return words;
}

/** Only what was given: null takes a value away, undefined leaves it. */
const given = ({ parentId }: { parentId?: string | null }): { parentId?: string | null } =>
  parentId === undefined ? {} : { parentId };
