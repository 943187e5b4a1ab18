import { Injectable } from '@nestjs/common';
import {
  IndicatorEntity,
  IndicatorPartEntity,
  IndicatorPersonEntity,
  IndicatorVersionEntity,
  type Tx,
  Writes,
  whenBroken,
  withCurrent,
} from '@resolute/database';
import { type Actor, mayChangeIndicators } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { MEASUREMENT_CONSTRAINTS } from '../measurement-constraints';
import type { IndicatorChanges, IndicatorView, IndicatorWish } from './indicator.view';
import { IndicatorsQueries } from './indicators.queries';
import { insertBreakdowns } from './insert-breakdowns';
import { sheetRow } from './sheet-row';

/** Makes indicators, and changes who answers for them. */
@Injectable()
export class IndicatorsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: IndicatorsQueries,
  ) {}

  async create(actor: Actor, wish: IndicatorWish): Promise<IndicatorView> {
    const id = uuid();
    const create = this.writes.run(actor, async (tx) => {
      tx.require(mayChangeIndicators(actor));
      const { code, unitId, source = null, sheet } = wish;
      const about = { isSample: false, version: 1, createdAt: tx.at };
      await tx.insert(IndicatorEntity, { ...about, id, code, unitId, source });
      const versionId = uuid();
      const row = { ...sheetRow(sheet), id: versionId, indicatorId: id, number: 1, version: 1, createdAt: tx.at };
      await tx.insert(IndicatorVersionEntity, row);
      await insertBreakdowns(tx, versionId, sheet.breakdowns);
      const units = new Set(wish.partUnitIds?.length ? wish.partUnitIds : [unitId]);
      await tx.insertAll(
        IndicatorPartEntity,
        [...units].map((each) => ({ id: uuid(), indicatorId: id, unitId: each, createdAt: tx.at })),
      );
      await setPeople(tx, id, wish.personIds ?? []);
      const change = { code, unitId, parts: [...units], people: wish.personIds ?? [], sheet: { ...sheet } };
      tx.outbox('rating.recalculate', { indicatorId: id });
      tx.audit({ action: 'indicator.created', subjectType: 'indicator', subjectId: id, change });
    });
    await whenBroken(MEASUREMENT_CONSTRAINTS, create);
    return this.queries.get(actor, id);
  }

  async change(actor: Actor, id: string, version: number, wish: IndicatorChanges): Promise<IndicatorView> {
    const change = this.writes.run(actor, async (tx) => {
      tx.require(mayChangeIndicators(actor));
      const indicator = await tx.load(IndicatorEntity, id, version);
      const { personIds, ...rest } = wish;
      const changes = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
      await tx.update(IndicatorEntity, indicator, changes);
      if (personIds) await setPeople(tx, id, personIds);
      const { code, unitId, source, retiredOn } = indicator;
      const before = { code, unitId, source, retiredOn };
      const after = { ...changes, ...(personIds && { personIds: [...personIds] }) };
      tx.outbox('rating.recalculate', { indicatorId: id });
      tx.audit({ action: 'indicator.changed', subjectType: 'indicator', subjectId: id, change: { before, after } });
    });
    await withCurrent(whenBroken(MEASUREMENT_CONSTRAINTS, change), () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }
}

/** Whom to ask about an indicator; who is no longer named is no longer asked. */
async function setPeople(tx: Tx, indicatorId: string, personIds: readonly string[]): Promise<void> {
  await tx.remove(IndicatorPersonEntity, { indicatorId });
  await tx.insertAll(
    IndicatorPersonEntity,
    [...new Set(personIds)].map((personId) => ({ indicatorId, personId })),
  );
}
