import {
  ActualEntity,
  BaselineEntity,
  BreakdownEntity,
  IndicatorEntity,
  IndicatorPartEntity,
  IndicatorVersionEntity,
  MeasuredResultEntity,
  MilestoneEntity,
  TargetEntity,
  type Tx,
} from '@resolute/database';
import type { SampleAccount } from '@resolute/identity';
import { v7 as uuid } from 'uuid';
import { SAMPLE_ACTUALS } from './sample-actuals';
import { type SampleIds, sampleIds } from './sample-ids';
import type { SampleIndicatorSheet, SampleTarget } from './sample-indicator.types';
import { STARTER_INDICATORS } from './starter-indicators';

/** Enters the starter indicators with their baselines and targets, and what three people of the sample let pass. */
export async function loadSampleIndicators(tx: Tx, accounts: readonly SampleAccount[]): Promise<void> {
  const ids = await sampleIds(tx);
  for (const sheet of STARTER_INDICATORS) await loadIndicator(tx, ids, sheet);
  for (const actual of SAMPLE_ACTUALS) await loadActual(tx, accounts, actual);
  tx.outbox('rating.recalculate-all', {});
}

async function loadIndicator(tx: Tx, ids: SampleIds, sheet: SampleIndicatorSheet): Promise<void> {
  const { code, source = null, unit, parts = [unit] } = sheet;
  const indicatorId = uuid();
  const versionId = uuid();
  const row = { id: indicatorId, code, unitId: ids.unit(unit), source, isSample: source === null };
  await tx.insert(IndicatorEntity, { ...row, version: 1, createdAt: tx.at });
  await tx.insert(IndicatorVersionEntity, { ...versionOf(sheet), id: versionId, indicatorId, createdAt: tx.at });
  await tx.insertAll(
    IndicatorPartEntity,
    parts.map((part) => ({ id: uuid(), indicatorId, unitId: ids.unit(part), createdAt: tx.at })),
  );
  await tx.insertAll(
    BreakdownEntity,
    sheet.breakdowns.map(({ dimension, rule, isRequired }) => ({
      id: uuid(),
      indicatorVersionId: versionId,
      dimensionId: ids.dimension(dimension),
      rule,
      isRequired,
    })),
  );
  await tx.insertAll(
    MeasuredResultEntity,
    sheet.measures.map(({ weight = null, isCritical = false, ...result }) => ({
      id: uuid(),
      indicatorId,
      originId: ids.origin(result),
      weight,
      isCritical,
      effectiveFrom: `${ids.firstYear(result.framework)}-01-01`,
      createdAt: tx.at,
    })),
  );
  if (sheet.baseline) await loadBaseline(tx, versionId, sheet.baseline);
  for (const target of sheet.targets) await loadTarget(tx, versionId, target);
  const change = { code, isSample: source === null };
  tx.audit({ action: 'indicator.created', subjectType: 'indicator', subjectId: indicatorId, change });
}

const versionOf = (sheet: SampleIndicatorSheet) => ({
  number: 1,
  version: 1,
  title: sheet.title,
  definition: sheet.definition,
  measure: sheet.measure,
  kind: sheet.kind,
  aggregation: sheet.aggregation,
  partAggregation: sheet.partAggregation,
  numerator: sheet.numerator ?? null,
  denominator: sheet.denominator ?? null,
  frequency: sheet.frequency ?? null,
  series: sheet.series ?? null,
  opensAfterDays: sheet.opensAfterDays,
  lagDays: sheet.lagDays,
  graceDays: sheet.graceDays,
  dataSource: sheet.dataSource,
  tolerance: sheet.tolerance,
  absoluteTolerance: sheet.absoluteTolerance ?? null,
  lowLimit: sheet.lowLimit ?? null,
  highLimit: sheet.highLimit ?? null,
  needsEvidence: sheet.needsEvidence,
  steps: sheet.steps?.map(({ code, title }) => ({ code, title })) ?? null,
});

async function loadBaseline(tx: Tx, indicatorVersionId: string, baseline: { value: string; onDay: string }) {
  const reasons = { rationale: '', decisionReference: '' };
  const row = { ...baseline, ...reasons, effectiveFrom: baseline.onDay, id: uuid(), indicatorVersionId };
  await tx.insert(BaselineEntity, { ...row, createdAt: tx.at });
}

async function loadTarget(tx: Tx, indicatorVersionId: string, { milestones = [], ...target }: SampleTarget) {
  const id = uuid();
  const moments = { setAt: tx.at, createdAt: tx.at };
  await tx.insert(TargetEntity, { ...target, ...moments, id, indicatorVersionId });
  await tx.insertAll(
    MilestoneEntity,
    milestones.map((milestone) => ({ ...milestone, targetId: id })),
  );
}

type SampleActual = (typeof SAMPLE_ACTUALS)[number];

async function loadActual(tx: Tx, accounts: readonly SampleAccount[], { indicator, ...actual }: SampleActual) {
  const idOf = (role: SampleAccount['role']): string => {
    const account = accounts.find((each) => each.role === role);
    if (!account) throw new Error(`The sample has no ${role}`);
    return account.personId;
  };
  const [version] = await tx.query<{ id: string; partId: string }>(
    `SELECT v.id, p.id AS "partId" FROM indicator_versions v JOIN indicators i ON i.id = v.indicator_id
     JOIN indicator_parts p ON p.indicator_id = i.id WHERE i.code = $1`,
    [indicator],
  );
  if (!version) throw new Error(`The sample has no ${indicator}`);
  const hands = { authorId: idOf('contributor'), verifierId: idOf('verifier'), acceptorId: idOf('planner') };
  const moments = { submittedAt: tx.at, verifiedAt: tx.at, acceptedAt: tx.at, createdAt: tx.at };
  const row = { ...actual, ...hands, ...moments, partId: version.partId, indicatorVersionId: version.id };
  const id = uuid();
  await tx.insert(ActualEntity, { ...row, id, revision: 1, state: 'accepted', isSample: true, version: 1 });
  tx.audit({
    action: 'actual.accepted',
    subjectType: 'actual',
    subjectId: id,
    change: { indicatorVersionId: version.id, period: actual.period, revision: 1, ...hands, isSample: true },
  });
}
