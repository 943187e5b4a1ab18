import { PersonEntity, type Tx } from '@resolute/database';
import { GENEVA, SYSTEM_AUTHOR } from '@resolute/domain';

/** Nobody reads mail there: the name is one that never exists (RFC 2606). */
const SYSTEM = { id: SYSTEM_AUTHOR, name: 'Resolute', email: 'system@resolute.invalid', unitId: null };
const PROFILE = { language: 'en', numerals: 'latn', timeZone: GENEVA, theme: 'auto' };

/**
 * Enters the author of what the system computes among the people, when it is first needed, so that such a value has an author as
 * every other. It is nobody's account: disabled, without password and roles.
 */
export async function requireSystemAuthor(tx: Tx): Promise<void> {
  if (tx.actor.kind !== 'system') return;
  const row = { ...SYSTEM, ...PROFILE, disabledAt: tx.at, isSample: false, version: 1, createdAt: tx.at };
  await tx.insertNew(PersonEntity, [row]);
}
