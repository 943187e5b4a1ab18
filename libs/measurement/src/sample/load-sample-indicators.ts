import { ActualEntity, BaselineEntity, IndicatorEntity, TargetEntity, type Tx } from '@resolute/database';
import type { SampleAccount } from '@resolute/identity';
import { v7 as uuid } from 'uuid';
import { SAMPLE_INDICATOR as SAMPLE } from './sample-indicator';

/** Enters the sample's indicator with one value, as three people of the sample would have done it. */
export async function loadSampleIndicators(tx: Tx, accounts: readonly SampleAccount[]): Promise<void> {
  const indicatorId = uuid();
  const about = { isSample: true, version: 1, createdAt: tx.at };
  const [unit] = await tx.query<{ id: string }>('SELECT id FROM units WHERE code = $1', [SAMPLE.unit]);
  if (!unit) throw new Error(`The sample has no unit ${SAMPLE.unit}`);
  await tx.insert(IndicatorEntity, { ...SAMPLE.indicator, ...about, id: indicatorId, unitId: unit.id });
  tx.audit({
    action: 'indicator.created',
    subjectType: 'indicator',
    subjectId: indicatorId,
    change: { code: SAMPLE.indicator.code, isSample: true },
  });
  await tx.insert(BaselineEntity, { ...SAMPLE.baseline, indicatorId, createdAt: tx.at });
  await tx.insert(TargetEntity, { ...SAMPLE.target, id: uuid(), indicatorId, createdAt: tx.at });
  const idOf = (role: SampleAccount['role']): string => {
    const account = accounts.find((each) => each.role === role);
    if (!account) throw new Error(`The sample has no ${role}`);
    return account.personId;
  };
  for (const actual of SAMPLE.actuals) {
    const id = uuid();
    const hands = { authorId: idOf('contributor'), verifierId: idOf('verifier'), acceptorId: idOf('planner') };
    const moments = { submittedAt: tx.at, verifiedAt: tx.at, acceptedAt: tx.at };
    await tx.insert(ActualEntity, {
      ...actual,
      ...hands,
      ...moments,
      ...about,
      id,
      indicatorId,
      revision: 1,
      state: 'accepted',
    });
    tx.audit({
      action: 'actual.accepted',
      subjectType: 'actual',
      subjectId: id,
      change: { indicatorId, period: actual.period, revision: 1, ...hands, isSample: true },
    });
  }
}
