import { RiskAppetiteEntity, RiskCategoryEntity, type Tx } from '@resolute/database';
import type { LocalDate } from '@resolute/domain';
import type { SampleAccount } from '@resolute/identity';
import { v7 as uuid } from 'uuid';
import { enterSampleRisk } from './enter-sample-risk';
import { SAMPLE_RISK_CATEGORIES } from './sample-risk-categories';
import { SAMPLE_RISKS } from './sample-risks';

/** Since when the sample's appetites hold. */
const DECIDED_ON = '2025-01-01';

/** Enters the sample's risk register as it stood on its day, all of it marked as sample. */
export async function loadSampleRisks(tx: Tx, accounts: readonly SampleAccount[], today: LocalDate): Promise<void> {
  const categories = await enterCategories(tx);
  for (const risk of SAMPLE_RISKS) await enterSampleRisk(tx, risk, { accounts, today, categories });
}

async function enterCategories(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const ids = new Map(SAMPLE_RISK_CATEGORIES.map(({ code }) => [code, uuid()]));
  const about = { isSample: true, createdAt: tx.at };
  for (const { appetite, rationale, code, title, description } of SAMPLE_RISK_CATEGORIES) {
    const id = ids.get(code) ?? '';
    await tx.insert(RiskCategoryEntity, { ...about, id, code, title, description, version: 1 });
    const decided = { appetite, rationale, decisionReference: null, effectiveFrom: DECIDED_ON, createdById: null };
    await tx.insert(RiskAppetiteEntity, { ...about, ...decided, id: uuid(), categoryId: id });
    const change = { code, appetite, isSample: true };
    tx.audit({ action: 'risk-category.created', subjectType: 'risk-category', subjectId: id, change });
  }
  return ids;
}
