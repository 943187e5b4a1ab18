import { Inject, Injectable } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { PersonEntity, SecondFactorEntity, type Tx, Writes } from '@resolute/database';
import {
  type Actor,
  DomainError,
  mayChangeAccount,
  mustHaveSecondFactor,
  type Person,
  type Role,
} from '@resolute/domain';
import { SecretKey } from '@resolute/platform';
import { toString as toQrCode } from 'qrcode';
import { IsNull } from 'typeorm';
import type { OpenedSession, SignedIn } from '../sessions/session.types';
import { SessionsService } from '../sessions/sessions.service';
import { enrolmentOf, newTotpSecret, stepOfCode } from './one-time-code';
import { OwnPassword } from './own-password';
import { Throttle } from './throttle';

/** What an authenticator app needs, in three forms: to be opened, typed or scanned. */
export interface EnrolmentView {
  readonly uri: string;
  readonly secret: string;
  /** An SVG as a data address. */
  readonly qrCode: string;
}

const PURPOSE = 'second-factor';

/** The authenticators of people. */
@Injectable()
export class SecondFactorsService {
  constructor(
    private readonly writes: Writes,
    private readonly sessions: SessionsService,
    private readonly secrets: SecretKey,
    private readonly throttle: Throttle,
    private readonly ownPassword: OwnPassword,
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {}

  /** A secret for an authenticator, which counts from its first confirmed code on. Begun again, the one before is void. */
  async begin(actor: Person): Promise<EnrolmentView> {
    const secret = newTotpSecret();
    const email = await this.writes.run(actor, async (tx) => {
      tx.require(mayChangeAccount(actor, actor.id));
      const person = await tx.load(PersonEntity, actor.id);
      const existing = await tx.find(SecondFactorEntity, { personId: actor.id });
      if (existing?.confirmedAt) throw new DomainError('second-factor/exists');
      await tx.remove(SecondFactorEntity, { personId: actor.id, confirmedAt: IsNull() });
      const secretCipher = this.secrets.seal(secret, PURPOSE, actor.id);
      await tx.insert(SecondFactorEntity, { personId: actor.id, secretCipher, createdAt: tx.at, lastStep: '0' });
      tx.audit({ action: 'second-factor.begun', subjectType: 'person', subjectId: actor.id });
      return person.email;
    });
    const enrolment = enrolmentOf(secret, email);
    const svg = await toQrCode(enrolment.uri, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
    return { ...enrolment, qrCode: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` };
  }

  /** The first code proves that the app has the secret. The session is complete; others, begun without it, end. */
  confirm({ actor, sessionId }: SignedIn, code: string): Promise<OpenedSession> {
    return this.writes.run(actor, async (tx) => {
      tx.require(mayChangeAccount(actor, actor.id));
      const factor = await tx.find(SecondFactorEntity, { personId: actor.id });
      if (!factor) throw new DomainError('row/not-found');
      if (factor.confirmedAt) throw new DomainError('second-factor/exists');
      await this.spend(tx, factor, code, { confirmedAt: tx.at });
      tx.audit({ action: 'second-factor.confirmed', subjectType: 'person', subjectId: actor.id });
      await this.sessions.endAllOf(tx, actor.id, sessionId);
      return this.sessions.complete(tx, actor.id, sessionId);
    });
  }

  /**
   * The code that a session owes. Wrong ones count wherever they come from: only somebody who knows the password gets
   * here, so no stranger can lock the person out by it.
   */
  async check({ actor, sessionId, stage }: SignedIn, code: string): Promise<OpenedSession> {
    const attempt = { account: `${PURPOSE} ${actor.id}` };
    if (stage !== 'second-factor') throw new DomainError('row/not-found');
    await this.throttle.begin(attempt);
    const opened = await this.writes.run(actor, async (tx) => {
      tx.require(mayChangeAccount(actor, actor.id));
      const factor = await tx.find(SecondFactorEntity, { personId: actor.id });
      if (!factor?.confirmedAt) throw new DomainError('access/not-signed-in');
      await this.spend(tx, factor, code);
      return this.sessions.complete(tx, actor.id, sessionId);
    });
    await this.throttle.clear(attempt);
    return opened;
  }

  /** Takes one's own away, by password, unless a role needs it. */
  async removeOwn(actor: Person, password: string): Promise<void> {
    const roles = actor.grants.map((grant): Role => grant.role);
    if (mustHaveSecondFactor(roles, this.config.isProduction)) throw new DomainError('second-factor/required');
    await this.ownPassword.check(actor.id, password);
    await this.writes.run(actor, async (tx) => {
      tx.require(mayChangeAccount(actor, actor.id));
      await this.remove(tx, actor.id);
    });
  }

  /**
   * Takes somebody else's away, who has lost their device, and ends their sessions. Whether `actor` may is for the caller
   * to ask by `tx.require` before.
   */
  async removeFor(_actor: Actor, personId: string, tx: Tx): Promise<void> {
    await this.remove(tx, personId);
    await this.sessions.endAllOf(tx, personId);
  }

  private async remove(tx: Tx, personId: string): Promise<void> {
    if ((await tx.remove(SecondFactorEntity, { personId })) === 0) throw new DomainError('row/not-found');
    tx.audit({ action: 'second-factor.removed', subjectType: 'person', subjectId: personId });
  }

  /** Each code works once: its time step must lie after that of the last one. The row is locked, so two cannot spend the same. */
  private async spend(
    tx: Tx,
    { personId, secretCipher, lastStep }: SecondFactorEntity,
    code: string,
    changes: Partial<Pick<SecondFactorEntity, 'confirmedAt'>> = {},
  ): Promise<void> {
    const step = stepOfCode(this.secrets.open(secretCipher, PURPOSE, personId), code, tx.at);
    if (step === null || step <= Number(lastStep)) throw new DomainError('access/wrong-code');
    await tx.change(SecondFactorEntity, { personId, lastStep }, { ...changes, lastStep: String(step) });
  }
}
