import { Injectable } from '@nestjs/common';
import { IndicatorEntity, IndicatorPartEntity, Writes, whenBroken, withCurrent } from '@resolute/database';
import { type Actor, fieldFault, mayChangeIndicators, requireOrder } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { MEASUREMENT_CONSTRAINTS } from '../measurement-constraints';
import type { IndicatorView } from './indicator.view';
import { IndicatorsQueries } from './indicators.queries';

/** From when until when a unit reports. */
export interface PartWish {
  readonly unitId: string;
  readonly from?: string | null;
  readonly until?: string | null;
}

/** Says which units report a part of an indicator. */
@Injectable()
export class IndicatorPartsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: IndicatorsQueries,
  ) {}

  async add(
    actor: Actor,
    indicatorId: string,
    { unitId, from = null, until = null }: PartWish,
  ): Promise<IndicatorView> {
    const add = this.writes.run(actor, async (tx) => {
      tx.require(mayChangeIndicators(actor));
      await tx.load(IndicatorEntity, indicatorId);
      requireOrder(from, until, 'until');
      const row = { id: uuid(), indicatorId, unitId, fromDay: from, untilDay: until };
      await tx.insert(IndicatorPartEntity, { ...row, createdAt: tx.at });
      tx.outbox('rating.recalculate', { indicatorId });
      tx.audit({ action: 'indicator.part-added', subjectType: 'indicator', subjectId: indicatorId, change: row });
    });
    await whenBroken({ ...MEASUREMENT_CONSTRAINTS, fk_indicator_parts_unit: noSuchUnit }, add);
    return this.queries.get(actor, indicatorId);
  }

  /** Moves the days of a part, by the version of its indicator; what it reported stays. */
  async change(actor: Actor, id: string, version: number, wish: Omit<PartWish, 'unitId'>): Promise<IndicatorView> {
    const seen = { indicatorId: '' };
    const current = (): Promise<IndicatorView> => this.queries.get(actor, seen.indicatorId);
    const change = this.writes.run(actor, async (tx) => {
      tx.require(mayChangeIndicators(actor));
      const part = await tx.load(IndicatorPartEntity, id);
      seen.indicatorId = part.indicatorId;
      const indicator = await tx.load(IndicatorEntity, part.indicatorId, version);
      const { from = part.fromDay, until = part.untilDay } = wish;
      requireOrder(from, until, 'until');
      await tx.change(IndicatorPartEntity, { id }, { fromDay: from, untilDay: until });
      await tx.update(IndicatorEntity, indicator, {});
      tx.outbox('rating.recalculate', { indicatorId: part.indicatorId });
      tx.audit({
        action: 'indicator.part-changed',
        subjectType: 'indicator',
        subjectId: part.indicatorId,
        change: { partId: id, before: { from: part.fromDay, until: part.untilDay }, after: { from, until } },
      });
    });
    await withCurrent(change, current);
    return current();
  }
}

const noSuchUnit = () => fieldFault('unitId', 'field/no-such-entry');
