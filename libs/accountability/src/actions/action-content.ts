import type { ActionRevisionEntity, Tx } from '@resolute/database';
import { fieldFault, wordsHeld } from '@resolute/domain';
import { reportedPeriod } from '../checks/reported-period';
import type { ActionContent } from './action.view';

/** The columns that hold what an author writes. */
export type ContentRow = Pick<
  ActionRevisionEntity,
  | 'title'
  | 'planned'
  | 'taken'
  | 'status'
  | 'statusReason'
  | 'ownerPersonId'
  | 'ownerUnitId'
  | 'dueDay'
  | 'period'
  | 'occasionId'
>;

/** What was written as it is stored; a draft may be without most of it. Throws on `period` or on the owner. */
export async function contentRow(tx: Tx, content: ActionContent): Promise<ContentRow> {
  const { status, ownerPersonId = null, ownerUnitId = null, dueDay = null } = content;
  await requireOwnerAtWork(tx, ownerPersonId);
  const { id: period, occasionId } = await reportedPeriod(tx, content.period);
  return { ...textsRow(content), status, ownerPersonId, ownerUnitId, dueDay, period, occasionId };
}

const textsRow = ({ title, planned, taken, statusReason }: ActionContent) => ({
  title: (title && wordsHeld(title)) ?? null,
  planned: (planned && wordsHeld(planned)) ?? null,
  taken: (taken && wordsHeld(taken)) ?? null,
  statusReason: (statusReason && wordsHeld(statusReason)) ?? null,
});

/** Whoever has left does nothing more; whoever owned an action before leaving stays named in what was accepted. */
async function requireOwnerAtWork(tx: Tx, personId: string | null): Promise<void> {
  if (personId === null) return;
  const [person] = await tx.query<{ isDisabled: boolean }>(
    'SELECT disabled_at IS NOT NULL AS "isDisabled" FROM persons WHERE id = $1',
    [personId],
  );
  if (person?.isDisabled) throw fieldFault('ownerPersonId', 'field/person-disabled');
}

/** What was written, as a new revision takes it over. */
export const contentOf = (row: ActionRevisionEntity): ContentRow => ({
  title: row.title,
  planned: row.planned,
  taken: row.taken,
  status: row.status,
  statusReason: row.statusReason,
  ownerPersonId: row.ownerPersonId,
  ownerUnitId: row.ownerUnitId,
  dueDay: row.dueDay,
  period: row.period,
  occasionId: row.occasionId,
});
