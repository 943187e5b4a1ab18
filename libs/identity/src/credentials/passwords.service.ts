import { Injectable } from '@nestjs/common';
import { PasswordEntity, PersonEntity, type Tx, Writes } from '@resolute/database';
import { DomainError, mayChangeAccount, type PasswordOwner, passwordProblem } from '@resolute/domain';
import type { SignedIn } from '../sessions/session.types';
import { SessionsService } from '../sessions/sessions.service';
import { OwnPassword } from './own-password';
import { PasswordHashes } from './password-hashes';

export interface PasswordChange {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** Sets passwords. */
@Injectable()
export class PasswordsService {
  constructor(
    private readonly writes: Writes,
    private readonly sessions: SessionsService,
    private readonly hashes: PasswordHashes,
    private readonly ownPassword: OwnPassword,
  ) {}

  /** Changes one's own. Every other session ends: whoever knew the old password is out. */
  async change({ actor, sessionId }: SignedIn, { currentPassword, newPassword }: PasswordChange): Promise<void> {
    const checked = await this.ownPassword.check(actor.id, currentPassword);
    const hash = await this.hashes.hash(newPassword);
    await this.writes.run(actor, async (tx) => {
      tx.require(mayChangeAccount(actor, actor.id));
      const person = await tx.load(PersonEntity, actor.id);
      refuseWeak(newPassword, person, 'newPassword');
      const present = await tx.find(PasswordEntity, { personId: actor.id });
      if (present?.hash !== checked) throw new DomainError('access/wrong-password');
      await this.set(tx, actor.id, hash);
      await this.sessions.endAllOf(tx, actor.id, sessionId);
    });
  }

  /** Writes the hash of a password that was judged before. The person's row must be locked, so that no session slips by. */
  async set(tx: Tx, personId: string, hash: string): Promise<void> {
    const changed = await tx.change(PasswordEntity, { personId }, { hash, changedAt: tx.at });
    if (changed === 0) await tx.insert(PasswordEntity, { personId, hash, changedAt: tx.at });
    tx.audit({ action: 'password.set', subjectType: 'person', subjectId: personId });
  }
}

/** Throws `request/invalid`, naming the field, when the password is too weak for its owner. */
export function refuseWeak(password: string, owner: PasswordOwner, field: string): void {
  const problem = passwordProblem(password, owner);
  if (problem) throw new DomainError('request/invalid', { errors: [{ field, ...problem }] });
}
