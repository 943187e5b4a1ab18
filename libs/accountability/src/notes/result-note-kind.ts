import { ResultNoteEntity, ResultNoteReturnEntity, type Tx } from '@resolute/database';
import { type Language, missingInNote } from '@resolute/domain';
import type { CheckedKind, Writers } from '../checks/checked-kind';
import type { NoteTexts } from './result-note.view';

/** Notes, as the steps that they share with actions need to know them. */
export const RESULT_NOTE: CheckedKind<ResultNoteEntity> = {
  subjectType: 'result-note',
  load: (tx, id, version) => tx.load(ResultNoteEntity, id, version),
  update: (tx, row, changes) => tx.update(ResultNoteEntity, row, changes),
  writers,
  counting: (tx, { originId, period, unitId }) =>
    tx.find(ResultNoteEntity, { originId, period, unitId, state: 'accepted' }),
  keepReturn: (tx, { id: noteId }, kept) => tx.insert(ResultNoteReturnEntity, { ...kept, noteId }),
  missing: (row) => missingInNote({ ...textsOf(row), language: row.language as Language }),
};

/** The three texts of a revision, as a new one takes them over. */
export const textsOf = ({ achieved, obstacles, next }: NoteTexts) => ({ achieved, obstacles, next });

async function writers(tx: Tx, { id, unitId }: ResultNoteEntity): Promise<Writers> {
  const rows = await tx.query<{ personId: string }>(
    'SELECT person_id AS "personId" FROM result_note_authors WHERE note_id = $1',
    [id],
  );
  return { unitId, authorIds: rows.map(({ personId }) => personId) };
}
