import { Inject, Injectable } from '@nestjs/common';
import { IndicatorEntity, laterOf, MeasuredResultEntity, valuesOf, Writes, whenBroken } from '@resolute/database';
import {
  type Actor,
  DomainError,
  dayOf,
  fieldFault,
  GENEVA,
  mayChangeIndicators,
  parseDecimal,
  requireOrder,
  signOf,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { v7 as uuid } from 'uuid';
import { MEASUREMENT_CONSTRAINTS } from '../measurement-constraints';
import type { IndicatorView, MeasureWish } from './indicator.view';
import { IndicatorsQueries } from './indicators.queries';

/** Says which results an indicator measures, and how it weighs among the others of a result. */
@Injectable()
export class MeasuredResultsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: IndicatorsQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async measure(actor: Actor, indicatorId: string, wish: MeasureWish): Promise<IndicatorView> {
    const { resultId, weight = null, isCritical = false, until = null } = wish;
    const from = wish.from ?? dayOf(this.clock.now(), GENEVA);
    const measure = this.writes.run(actor, async (tx) => {
      tx.require(mayChangeIndicators(actor));
      await tx.load(IndicatorEntity, indicatorId);
      const [result] = await tx.query<{ originId: string }>(
        'SELECT origin_id AS "originId" FROM results WHERE id = $1',
        [resultId],
      );
      if (!result) throw fieldFault('resultId', 'field/no-such-entry');
      if (weight !== null && signOf(parseDecimal(weight)) <= 0) throw fieldFault('weight', 'field/not-above-zero');
      requireOrder(from, until, 'until');
      const { originId } = result;
      const row = { id: uuid(), indicatorId, originId, weight, isCritical, effectiveFrom: from, effectiveUntil: until };
      await tx.insert(MeasuredResultEntity, { ...row, createdAt: tx.at });
      tx.outbox('rating.recalculate', { indicatorId });
      tx.audit({ action: 'indicator.result-measured', subjectType: 'indicator', subjectId: indicatorId, change: row });
    });
    await whenBroken(MEASUREMENT_CONSTRAINTS, measure);
    return this.queries.get(actor, indicatorId);
  }

  /** Ends the link on a day, or takes it back as if it had never held. */
  async end(actor: Actor, id: string, until: string | null): Promise<IndicatorView> {
    const end = this.writes.run(actor, async (tx) => {
      tx.require(mayChangeIndicators(actor));
      const link = await tx.load(MeasuredResultEntity, id);
      if (link.supersededAt) throw new DomainError('measured-result/ended');
      requireOrder(link.effectiveFrom, until, 'until');
      await tx.change(MeasuredResultEntity, { id }, { supersededAt: laterOf(tx.at, link.createdAt) });
      if (until !== null) {
        const ended = { ...valuesOf(link), id: uuid(), effectiveUntil: until, createdAt: tx.at };
        await tx.insert(MeasuredResultEntity, ended);
      }
      tx.outbox('rating.recalculate', { indicatorId: link.indicatorId });
      tx.audit({
        action: until === null ? 'indicator.result-removed' : 'indicator.result-ended',
        subjectType: 'indicator',
        subjectId: link.indicatorId,
        change: { linkId: id, originId: link.originId, until },
      });
      return link.indicatorId;
    });
    return this.queries.get(actor, await whenBroken(MEASUREMENT_CONSTRAINTS, end));
  }
}
