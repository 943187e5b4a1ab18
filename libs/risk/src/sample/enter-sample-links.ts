import { RiskLinkEntity, type Tx } from '@resolute/database';
import { v7 as uuid } from 'uuid';
import type { SampleRisk } from './sample-risk.types';

const PLAN = 'OP-2026-2029';
const ORIGIN = `SELECT r.origin_id AS id FROM results r JOIN result_kinds k ON k.id = r.kind_id
  JOIN framework_versions f ON f.id = r.framework_version_id WHERE f.code = $1 AND k.code = $2 AND r.code = $3`;
const INDICATOR = 'SELECT i.id FROM indicators i WHERE i.code = $1';

interface Recorded {
  readonly riskId: string;
  readonly createdById: string;
  readonly createdAt: Date;
}

/** Links a risk of the sample to what it names by code. */
export async function enterSampleLinks(tx: Tx, sample: SampleRisk, recorded: Recorded): Promise<void> {
  const { outputs = [], enablers = [], indicators = [], clauses = [] } = sample;
  const results = [...outputs.map((code) => ['output', code]), ...enablers.map((code) => ['enabler', code])] as const;
  for (const [kind, code] of results) {
    const originId = await idBy(tx, ORIGIN, [PLAN, kind ?? '', code ?? '']);
    await tx.insert(RiskLinkEntity, { ...recorded, id: uuid(), kind: 'result', originId });
  }
  for (const code of indicators) {
    const indicatorId = await idBy(tx, INDICATOR, [code]);
    await tx.insert(RiskLinkEntity, { ...recorded, id: uuid(), kind: 'indicator', indicatorId });
  }
  for (const clauseKey of clauses)
    await tx.insert(RiskLinkEntity, { ...recorded, id: uuid(), kind: 'clause', clauseKey });
}

async function idBy(tx: Tx, sql: string, key: readonly string[]): Promise<string> {
  const [row] = await tx.query<{ id: string }>(sql, [...key]);
  if (!row) throw new Error(`The sample has no ${key.join(' ')}`);
  return row.id;
}
