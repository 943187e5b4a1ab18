import { Injectable } from '@nestjs/common';
import { SessionEntity, type Tx, Writes } from '@resolute/database';
import { DomainError, mayChangeAccount, type Person } from '@resolute/domain';
import { IsNull, Not } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { hashOfToken, newSecretToken } from '../secret-token';
import { deviceOf } from './device';
import type { OpenedSession, Origin, SessionStage } from './session.types';
import { SessionTimes } from './session-times';

/** Begins and ends sessions. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly writes: Writes,
    private readonly times: SessionTimes,
  ) {}

  /** A new session with a token of its own; the one that the browser had before ends. */
  async begin(tx: Tx, personId: string, stage: SessionStage, { userAgent, replaces }: Origin): Promise<OpenedSession> {
    if (replaces) await tx.change(SessionEntity, live({ tokenHash: hashOfToken(replaces) }), { endedAt: tx.at });
    const { token, hash } = newSecretToken();
    const id = uuid();
    await tx.insert(SessionEntity, {
      id,
      personId,
      tokenHash: hash,
      stage,
      device: deviceOf(userAgent),
      createdAt: tx.at,
      seenAt: tx.at,
      endsAt: this.times.endOf(stage),
    });
    tx.audit({ action: 'session.begun', subjectType: 'person', subjectId: personId, change: { sessionId: id, stage } });
    return { sessionId: id, token };
  }

  /** The second factor was shown: the session may do everything now, under a new token, as the old one may be known. */
  async complete(tx: Tx, personId: string, sessionId: string): Promise<OpenedSession> {
    const { token, hash } = newSecretToken();
    const changes = { tokenHash: hash, stage: 'complete', seenAt: tx.at, endsAt: this.times.endOf('complete') };
    const changed = await tx.change(SessionEntity, live({ id: sessionId, personId }), changes);
    if (changed === 0) throw new DomainError('access/not-signed-in');
    tx.audit({ action: 'session.completed', subjectType: 'person', subjectId: personId, change: { sessionId } });
    return { sessionId, token };
  }

  /** Ends one of one's own sessions. */
  async end(actor: Person, sessionId: string): Promise<void> {
    await this.writes.run(actor, async (tx) => {
      tx.require(mayChangeAccount(actor, actor.id));
      const changed = await tx.change(SessionEntity, live({ id: sessionId, personId: actor.id }), { endedAt: tx.at });
      if (changed === 0) throw new DomainError('row/not-found', { params: { id: sessionId } });
      tx.audit({ action: 'session.ended', subjectType: 'person', subjectId: actor.id, change: { sessionId } });
    });
  }

  /** Signs out everywhere. */
  async endAllOwn(actor: Person): Promise<void> {
    await this.writes.run(actor, async (tx) => {
      tx.require(mayChangeAccount(actor, actor.id));
      await this.endAllOf(tx, actor.id);
    });
  }

  /** Ends every session of somebody, such as one who is disabled; `except` spares the one that asks for it. */
  async endAllOf(tx: Tx, personId: string, except?: string): Promise<number> {
    const which = live({ personId, ...(except !== undefined && { id: Not(except) }) });
    const count = await tx.change(SessionEntity, which, { endedAt: tx.at });
    if (count > 0)
      tx.audit({ action: 'session.all-ended', subjectType: 'person', subjectId: personId, change: { count } });
    return count;
  }
}

const live = <W extends object>(where: W) => ({ ...where, endedAt: IsNull() });
