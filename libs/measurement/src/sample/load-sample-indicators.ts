import {
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
import type { LocalDate } from '@resolute/domain';
import type { SampleAccount } from '@resolute/identity';
import { v7 as uuid } from 'uuid';
import { loadSampleBatches } from './load-sample-batches';
import { loadSampleReports } from './load-sample-reports';
import { loadSampleWindows } from './load-sample-windows';
import { type SampleIds, sampleIds } from './sample-ids';
import type { SampleIndicatorSheet, SampleTarget } from './sample-indicator.types';
import { sampleKeys } from './sample-keys';
import { STARTER_INDICATORS } from './starter-indicators';

/** Enters the starter indicators with their baselines and targets, and what was reported up to the day of the sample. */
export async function loadSampleIndicators(
  tx: Tx,
  accounts: readonly SampleAccount[],
  today: LocalDate,
): Promise<void> {
  const ids = await sampleIds(tx);
  await loadLibrary(
    tx,
    STARTER_INDICATORS.map((sheet) => rowsOf(sheet, ids, tx.at)),
  );
  const loading = { accounts, today, keys: await sampleKeys(tx) };
  await loadSampleBatches(tx, loading);
  await loadSampleReports(tx, loading);
  tx.outbox('rating.recalculate-all', {});
  await loadSampleWindows(tx, accounts);
}

type Rows = ReturnType<typeof rowsOf>;

/** Table by table: indicator by indicator would take three hundred statements. */
async function loadLibrary(tx: Tx, library: readonly Rows[]): Promise<void> {
  const all = <K extends keyof Rows>(part: K): Rows[K] => library.flatMap((rows) => [...rows[part]]) as Rows[K];
  await tx.insertAll(IndicatorEntity, all('indicators'));
  await tx.insertAll(IndicatorVersionEntity, all('versions'));
  await tx.insertAll(IndicatorPartEntity, all('parts'));
  await tx.insertAll(BreakdownEntity, all('breakdowns'));
  await tx.insertAll(MeasuredResultEntity, all('measures'));
  await tx.insertAll(BaselineEntity, all('baselines'));
  await tx.insertAll(TargetEntity, all('targets'));
  await tx.insertAll(MilestoneEntity, all('milestones'));
  for (const { id, code, isSample } of all('indicators')) {
    const change = { code, isSample };
    tx.audit({ action: 'indicator.created', subjectType: 'indicator', subjectId: id, change });
  }
}

/** Everything that one sheet says, by table. */
function rowsOf(sheet: SampleIndicatorSheet, ids: SampleIds, at: Date) {
  const { code, source = null, unit } = sheet;
  const [indicatorId, indicatorVersionId] = [uuid(), uuid()];
  const row = { id: indicatorId, code, unitId: ids.unit(unit), source, isSample: source === null };
  const targets = sheet.targets.map((target) => targetOf(target, indicatorVersionId, at));
  return {
    indicators: [{ ...row, version: 1, createdAt: at }],
    versions: [{ ...versionOf(sheet), id: indicatorVersionId, indicatorId, createdAt: at }],
    ...linksOf(sheet, ids, { indicatorId, indicatorVersionId, at }),
    baselines: sheet.baseline ? [baselineOf(sheet.baseline, indicatorVersionId, at)] : [],
    targets: targets.map(({ row: target }) => target),
    milestones: targets.flatMap(({ milestones }) => milestones),
  };
}

interface Created {
  readonly indicatorId: string;
  readonly indicatorVersionId: string;
  readonly at: Date;
}

/** Who reports it, how it is broken down, and what it measures. */
function linksOf(sheet: SampleIndicatorSheet, ids: SampleIds, { indicatorId, indicatorVersionId, at }: Created) {
  const { unit, parts = [unit] } = sheet;
  return {
    parts: parts.map((part) => ({ id: uuid(), indicatorId, unitId: ids.unit(part), createdAt: at })),
    breakdowns: sheet.breakdowns.map(({ dimension, rule, isRequired }) => ({
      id: uuid(),
      indicatorVersionId,
      dimensionId: ids.dimension(dimension),
      rule,
      isRequired,
    })),
    measures: sheet.measures.map(({ weight = null, isCritical = false, ...result }) => ({
      id: uuid(),
      indicatorId,
      originId: ids.origin(result),
      weight,
      isCritical,
      effectiveFrom: `${ids.firstYear(result.framework)}-01-01`,
      createdAt: at,
    })),
  };
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

function baselineOf(baseline: { value: string; onDay: string }, indicatorVersionId: string, createdAt: Date) {
  const reasons = { rationale: '', decisionReference: '' };
  return { ...baseline, ...reasons, effectiveFrom: baseline.onDay, id: uuid(), indicatorVersionId, createdAt };
}

function targetOf({ milestones = [], ...target }: SampleTarget, indicatorVersionId: string, at: Date) {
  const id = uuid();
  return {
    row: { ...target, setAt: at, createdAt: at, id, indicatorVersionId },
    milestones: milestones.map((milestone) => ({ ...milestone, targetId: id })),
  };
}
