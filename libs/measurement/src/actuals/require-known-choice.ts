import type { Tx } from '@resolute/database';
import { type ChoosingSheet, checkChoice, choicesOf, DomainError } from '@resolute/domain';
import type { ActualContent } from './actual.view';

/**
 * Throws what is wrong with a choice that the version of a value does not know. A draft may lack something, but a step that there
 * is not will never be one: what may be chosen stays as it is once a version has values. What may change meanwhile, such as the
 * days of categories, is asked at submission alone.
 */
export async function requireKnownChoice(tx: Tx, versionId: string, { choice = null }: ActualContent): Promise<void> {
  if (choice === null) return;
  const [sheet] = await tx.query<ChoosingSheet>('SELECT kind, steps, stages FROM indicator_versions WHERE id = $1', [
    versionId,
  ]);
  if (!sheet) throw new DomainError('row/not-found', { params: { id: versionId } });
  const errors = checkChoice(choice, choicesOf(sheet));
  if (errors.length > 0) throw new DomainError('request/invalid', { errors });
}
