import { BudgetCeilingEntity, ResourceEntity, type Tx } from '@resolute/database';
import type { LocalDate, ResourceUse, StaffMonths } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { monthColumns } from '../resources/resource-row';
import { OPERATIONAL_PLAN_2026 } from './operational-plan-2026';
import { SAMPLE_CEILINGS, SAMPLE_RESOURCES } from './resources-2026';

const THOUSAND = 1000;

const OUTPUTS = `SELECT r.id, r.code, r.framework_version_id AS "planId" FROM results r
  JOIN result_kinds k ON k.id = r.kind_id JOIN framework_versions f ON f.id = r.framework_version_id
  WHERE f.code = $1 AND k.code = 'output'`;

/**
 * Enters the sample's money and people, all of it marked as sample. Spending is there once its year has begun, on the sample's
 * day and on the clock: PostgreSQL refuses what was spent in a year to come.
 */
export async function loadSampleResources(tx: Tx, _accounts: unknown, today: LocalDate): Promise<void> {
  const { code: plan, firstYear } = OPERATIONAL_PLAN_2026;
  const outputs = await tx.query<{ id: string; code: string; planId: string }>(OUTPUTS, [plan]);
  const frameworkVersionId = outputs[0]?.planId;
  if (frameworkVersionId === undefined) throw new Error(`The sample has no ${plan}`);
  const about = { frameworkVersionId, isSample: true, createdAt: tx.at };
  await tx.insertAll(
    BudgetCeilingEntity,
    SAMPLE_CEILINGS.map(({ thousands, ...ceiling }) => ({
      ...ceiling,
      ...about,
      id: uuid(),
      amount: francs(thousands),
    })),
  );
  const hasBegun = Math.min(Number(today.slice(0, 4)), tx.at.getUTCFullYear()) >= firstYear;
  const rows = SAMPLE_RESOURCES.flatMap(({ output, planned, staffMonths, spent, spentMonths }) => {
    const resultId = outputs.find(({ code }) => code === output)?.id;
    if (resultId === undefined) throw new Error(`The sample has no output ${output}`);
    const line = (use: ResourceUse, year: number, thousands: number, months: StaffMonths) => ({
      ...about,
      ...monthColumns(months),
      id: uuid(),
      resultId,
      year,
      use,
      amount: francs(thousands),
    });
    return [
      ...planned.map((thousands, at) => line('planned', firstYear + at, thousands, staffMonths)),
      ...(hasBegun ? [line('spent', firstYear, spent, spentMonths)] : []),
    ];
  });
  await tx.insertAll(ResourceEntity, rows);
  const change = { lines: rows.length, ceilings: SAMPLE_CEILINGS.length, isSample: true };
  tx.audit({ action: 'framework.resources-loaded', subjectType: 'framework', subjectId: frameworkVersionId, change });
}

const francs = (thousands: number): string => String(thousands * THOUSAND);
