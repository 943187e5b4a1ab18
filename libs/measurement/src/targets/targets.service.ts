import { Inject, Injectable } from '@nestjs/common';
import {
  IndicatorVersionEntity,
  laterOf,
  MilestoneEntity,
  TargetEntity,
  type Tx,
  valuesOf,
  Writes,
} from '@resolute/database';
import {
  type Actor,
  DomainError,
  dayOf,
  fieldFault,
  GENEVA,
  mayChangeIndicators,
  parseLocalDate,
  requireOrder,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { v7 as uuid } from 'uuid';
import type { IndicatorView } from '../indicators/indicator.view';
import { IndicatorsQueries } from '../indicators/indicators.queries';
import { endOfYear, requireTarget } from './check-targets';
import { baselineInForce, requireCategory, sheetOf } from './counted-from';
import type { TargetWish } from './target.view';

/** Sets targets. A change is a new row with the day from which it holds, a reason, and who decided; the old one stays. */
@Injectable()
export class TargetsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: IndicatorsQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async set(actor: Actor, versionId: string, wish: TargetWish): Promise<IndicatorView> {
    const indicatorId = await this.writes.run(actor, async (tx) => {
      tx.require(mayChangeIndicators(actor));
      const version = await tx.load(IndicatorVersionEntity, versionId);
      const effectiveFrom = parseLocalDate(wish.effectiveFrom ?? dayOf(this.clock.now(), GENEVA));
      const { categoryId = null, value = null, low = null, high = null, step = null, onDay, milestones = [] } = wish;
      await requireCategory(tx, versionId, categoryId);
      requireTarget(sheetOf(version), wish, await baselineInForce(tx, { versionId, categoryId, day: effectiveFrom }));
      if (effectiveFrom > onDay) throw fieldFault('effectiveFrom', 'field/not-after-target');
      await requireWithinPlan(tx, version.indicatorId, onDay);
      const { rationale, decisionReference } = wish;
      const row = { categoryId, value, low, high, step, onDay, effectiveFrom, rationale, decisionReference };
      const id = uuid();
      await tx.insert(TargetEntity, { ...row, id, indicatorVersionId: versionId, setAt: tx.at, createdAt: tx.at });
      await insertMilestones(tx, id, milestones);
      tx.outbox('rating.recalculate', { indicatorId: version.indicatorId });
      tx.audit({
        action: 'indicator.target-set',
        subjectType: 'indicator',
        subjectId: version.indicatorId,
        change: { versionId, targetId: id, ...row, milestones: [...milestones] },
      });
      return version.indicatorId;
    });
    return this.queries.get(actor, indicatorId);
  }

  /**
   * Withdraws a target on a day: from then on none holds, as the ones before it had ended with it. Or takes it back as if it had
   * never been set: then the one before holds again.
   */
  async withdraw(actor: Actor, id: string, until: string | null): Promise<IndicatorView> {
    const indicatorId = await this.writes.run(actor, async (tx) => {
      tx.require(mayChangeIndicators(actor));
      const target = await tx.load(TargetEntity, id);
      if (target.supersededAt) throw new DomainError('target/superseded');
      requireOrder(target.effectiveFrom, until, 'until');
      await tx.change(TargetEntity, { id }, { supersededAt: laterOf(tx.at, target.createdAt) });
      if (until !== null) await insertWithdrawn(tx, target, until);
      const version = await tx.load(IndicatorVersionEntity, target.indicatorVersionId);
      const { indicatorId: subjectId } = version;
      const change = { versionId: version.id, targetId: id, until };
      tx.outbox('rating.recalculate', { indicatorId: subjectId });
      tx.audit({ action: 'indicator.target-withdrawn', subjectType: 'indicator', subjectId, change });
      return subjectId;
    });
    return this.queries.get(actor, indicatorId);
  }
}

const insertMilestones = (
  tx: Tx,
  targetId: string,
  milestones: readonly { readonly onDay: string; readonly value: string }[],
): Promise<void> =>
  tx.insertAll(
    MilestoneEntity,
    milestones.map(({ onDay, value }) => ({ targetId, onDay, value })),
  );

async function insertWithdrawn(tx: Tx, target: TargetEntity, effectiveUntil: string): Promise<void> {
  const id = uuid();
  const milestones = await tx.all(MilestoneEntity, { targetId: target.id });
  await tx.insert(TargetEntity, { ...valuesOf(target), id, effectiveUntil, createdAt: tx.at });
  await insertMilestones(tx, id, milestones);
}

/** A target lies within the plan whose result is measured; of several plans the one that reaches farthest counts. */
async function requireWithinPlan(tx: Tx, indicatorId: string, onDay: string): Promise<void> {
  const [plan] = await tx.query<{ lastYear: number | null }>(
    `SELECT max(f.last_year) AS "lastYear" FROM measured_results m JOIN results r ON r.origin_id = m.origin_id
     JOIN framework_versions f ON f.id = r.framework_version_id
     WHERE m.indicator_id = $1 AND m.superseded_at IS NULL`,
    [indicatorId],
  );
  const lastYear = plan?.lastYear ?? null;
  if (lastYear !== null && onDay > endOfYear(lastYear)) throw fieldFault('onDay', 'field/beyond-plan');
}
