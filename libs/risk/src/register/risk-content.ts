import { RiskCategoryEntity, type RiskEntity, type Tx } from '@resolute/database';
import { fieldFault, requiredWords } from '@resolute/domain';
import type { RiskContent } from './risk.view';

type ContentRow = Pick<
  RiskEntity,
  'title' | 'cause' | 'event' | 'consequence' | 'nature' | 'categoryId' | 'ownerId' | 'proximity'
>;

const WORDED = ['title', 'cause', 'event', 'consequence'] as const;

/** The columns of what somebody writes; what is not given is left as it is. Throws on the field that is wrong. */
export async function contentRow(tx: Tx, wish: Partial<RiskContent>): Promise<Partial<ContentRow>> {
  const { nature, categoryId, ownerId, proximity } = wish;
  if (categoryId !== undefined && !(await tx.find(RiskCategoryEntity, { id: categoryId })))
    throw fieldFault('categoryId', 'field/no-such-entry');
  await requireAtWork(tx, ownerId, 'ownerId');
  const words = WORDED.flatMap((field) => {
    const text = wish[field];
    return text === undefined ? [] : [[field, requiredWords(text, field)] as const];
  });
  return {
    ...Object.fromEntries(words),
    ...(nature && { nature }),
    ...(categoryId && { categoryId }),
    ...(ownerId !== undefined && { ownerId }),
    ...(proximity && { proximity }),
  };
}

/** Whoever is named to answer for something is there, and has not left. */
export async function requireAtWork(tx: Tx, personId: string | null | undefined, field: string): Promise<void> {
  if (personId === null || personId === undefined) return;
  const [person] = await tx.query<{ isDisabled: boolean }>(
    'SELECT disabled_at IS NOT NULL AS "isDisabled" FROM persons WHERE id = $1',
    [personId],
  );
  if (!person) throw fieldFault(field, 'field/no-such-entry');
  if (person.isDisabled) throw fieldFault(field, 'field/person-disabled');
}
