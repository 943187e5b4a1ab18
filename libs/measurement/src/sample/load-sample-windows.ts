import { PeriodClosureEntity, type Tx, WindowExceptionEntity } from '@resolute/database';
import { addDays, dayOf, GENEVA, periodsOfSpan } from '@resolute/domain';
import type { SampleAccount } from '@resolute/identity';
import { v7 as uuid } from 'uuid';
import { sampleIds } from './sample-ids';

/** Long enough to be seen for some weeks after a first start. */
const DAYS_OPEN = 60;

/** Enters a year that a decision closed, an exception that is in force and one that was revoked; all of it is invented. */
export async function loadSampleWindows(tx: Tx, accounts: readonly SampleAccount[]): Promise<void> {
  const planner = accounts.find(({ role }) => role === 'planner');
  if (!planner) throw new Error('The sample has no planner');
  const today = dayOf(tx.at, GENEVA);
  await loadClosure(tx, planner.personId, today);
  const unitId = (await sampleIds(tx)).unit('SG13');
  const [before, last] = periodsOfSpan({ from: addDays(today, -366), to: today }, 'quarter').slice(-2);
  const exception = { unitId, indicatorId: null, untilDay: addDays(today, DAYS_OPEN), grantedById: planner.personId };
  const revoked = { revokedById: planner.personId, revokedAt: tx.at };
  const held = { reason: 'The secretariat moved to another building.', period: last?.id ?? '' };
  await loadException(tx, { ...exception, ...held });
  await loadException(tx, {
    ...exception,
    ...revoked,
    reason: 'Granted for the wrong unit.',
    period: before?.id ?? '',
  });
}

async function loadClosure(tx: Tx, createdById: string, today: string): Promise<void> {
  const id = uuid();
  const days = { fromDay: '2023-01-01', toDay: '2023-12-31', sinceDay: today };
  const row = { ...days, decision: 'Sample decision 1', createdById, isSample: true };
  await tx.insert(PeriodClosureEntity, { ...row, id, createdAt: tx.at });
  tx.audit({ action: 'period-closure.recorded', subjectType: 'period-closure', subjectId: id, change: row });
}

type SampleException = Pick<
  WindowExceptionEntity,
  'unitId' | 'indicatorId' | 'untilDay' | 'grantedById' | 'reason' | 'period'
> &
  Partial<Pick<WindowExceptionEntity, 'revokedById' | 'revokedAt'>>;

async function loadException(tx: Tx, { revokedById = null, revokedAt = null, ...row }: SampleException): Promise<void> {
  const id = uuid();
  const moments = { grantedAt: tx.at, revokedById, revokedAt };
  await tx.insert(WindowExceptionEntity, { ...row, ...moments, id, isSample: true });
  const change = { ...row, isRevoked: revokedAt !== null, isSample: true };
  tx.audit({ action: 'window-exception.granted', subjectType: 'window-exception', subjectId: id, change });
}
