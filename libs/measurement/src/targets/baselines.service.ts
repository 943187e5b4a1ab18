import { Inject, Injectable } from '@nestjs/common';
import { BaselineEntity, IndicatorVersionEntity, laterOf, Writes } from '@resolute/database';
import {
  type Actor,
  DomainError,
  dayOf,
  type FieldProblem,
  GENEVA,
  mayChangeIndicators,
  parseLocalDate,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { v7 as uuid } from 'uuid';
import type { IndicatorView } from '../indicators/indicator.view';
import { IndicatorsQueries } from '../indicators/indicators.queries';
import { requireBaseline } from './check-targets';
import { baselineInForce, requireCategory, sheetOf, targetOnDay } from './counted-from';
import type { BaselineWish } from './target.view';

/** Says where progress is counted from. A revision says why, and who decided. */
@Injectable()
export class BaselinesService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: IndicatorsQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async set(actor: Actor, versionId: string, wish: BaselineWish): Promise<IndicatorView> {
    const indicatorId = await this.writes.run(actor, async (tx) => {
      tx.require(mayChangeIndicators(actor));
      const version = await tx.load(IndicatorVersionEntity, versionId);
      const { categoryId = null, value, onDay, rationale = '', decisionReference = '' } = wish;
      const effectiveFrom = parseLocalDate(wish.effectiveFrom ?? dayOf(this.clock.now(), GENEVA));
      const counted = { versionId, categoryId, day: effectiveFrom };
      await requireCategory(tx, versionId, categoryId);
      if (await baselineInForce(tx, counted)) requireReasons({ rationale, decisionReference });
      requireBaseline(sheetOf(version), { value, onDay }, await targetOnDay(tx, counted));
      const row = { categoryId, value, onDay, effectiveFrom, rationale, decisionReference };
      const id = uuid();
      await tx.insert(BaselineEntity, { ...row, id, indicatorVersionId: versionId, createdAt: tx.at });
      tx.outbox('rating.recalculate', { indicatorId: version.indicatorId });
      tx.audit({
        action: 'indicator.baseline-set',
        subjectType: 'indicator',
        subjectId: version.indicatorId,
        change: { versionId, baselineId: id, ...row },
      });
      return version.indicatorId;
    });
    return this.queries.get(actor, indicatorId);
  }

  /** Takes back what was entered in error; an earlier baseline holds again. */
  async remove(actor: Actor, id: string): Promise<IndicatorView> {
    const indicatorId = await this.writes.run(actor, async (tx) => {
      tx.require(mayChangeIndicators(actor));
      const baseline = await tx.load(BaselineEntity, id);
      if (baseline.supersededAt) throw new DomainError('target/superseded');
      await tx.change(BaselineEntity, { id }, { supersededAt: laterOf(tx.at, baseline.createdAt) });
      const { indicatorId: subjectId } = await tx.load(IndicatorVersionEntity, baseline.indicatorVersionId);
      const change = { versionId: baseline.indicatorVersionId, baselineId: id };
      tx.outbox('rating.recalculate', { indicatorId: subjectId });
      tx.audit({ action: 'indicator.baseline-removed', subjectType: 'indicator', subjectId, change });
      return subjectId;
    });
    return this.queries.get(actor, indicatorId);
  }
}

/** A first baseline was measured; one that takes the place of another was decided on. */
function requireReasons(given: Readonly<Record<'rationale' | 'decisionReference', string>>): void {
  const errors = Object.entries(given)
    .filter(([, words]) => words.trim() === '')
    .map(([field]): FieldProblem => ({ field, code: 'field/missing' }));
  if (errors.length > 0) throw new DomainError('request/invalid', { errors });
}
