import { ActionEntity, ActionReturnEntity, ActionRevisionEntity, type Tx } from '@resolute/database';
import { type ActionStatus, type Language, type LocalDate, missingInAction } from '@resolute/domain';
import type { CheckedKind, Writers } from '../checks/checked-kind';

/** Actions, as the steps that they share with notes need to know them. */
export const ACTION: CheckedKind<ActionRevisionEntity> = {
  subjectType: 'action',
  load: (tx, id, version) => tx.load(ActionRevisionEntity, id, version),
  update: (tx, row, changes) => tx.update(ActionRevisionEntity, row, changes),
  writers,
  counting: (tx, { actionId }) => tx.find(ActionRevisionEntity, { actionId, state: 'accepted' }),
  keepReturn: (tx, { id: revisionId }, kept) => tx.insert(ActionReturnEntity, { ...kept, revisionId }),
  missing: (row) =>
    missingInAction({
      title: row.title,
      planned: row.planned,
      taken: row.taken,
      statusReason: row.statusReason,
      language: row.language as Language,
      hasOwner: row.ownerPersonId !== null || row.ownerUnitId !== null,
      dueDay: row.dueDay as LocalDate | null,
      promisedDay: row.promisedDay as LocalDate | null,
      status: row.status as ActionStatus,
    }),
};

async function writers(tx: Tx, { id, actionId }: ActionRevisionEntity): Promise<Writers> {
  const [action] = await tx.all(ActionEntity, { id: actionId });
  const rows = await tx.query<{ personId: string }>(
    'SELECT person_id AS "personId" FROM action_authors WHERE revision_id = $1',
    [id],
  );
  return { unitId: action?.unitId ?? '', authorIds: rows.map(({ personId }) => personId) };
}
