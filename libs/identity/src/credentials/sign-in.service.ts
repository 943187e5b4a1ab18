import { Injectable, Logger } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { PasswordEntity, PersonEntity, SecondFactorEntity, type Tx, Writes } from '@resolute/database';
import {
  type AccountState,
  DomainError,
  maySignIn,
  mustHaveSecondFactor,
  type Person,
  type Role,
} from '@resolute/domain';
import { DataSource } from 'typeorm';
import type { OpenedSession, Origin, SessionStage } from '../sessions/session.types';
import { SessionsService } from '../sessions/sessions.service';
import { PasswordHashes } from './password-hashes';
import { Throttle } from './throttle';

export interface EmailAndPassword {
  readonly email: string;
  readonly password: string;
}

interface Account extends AccountState {
  readonly id: string;
  readonly hash: string | null;
}

const ACCOUNT = `
  SELECT p.id, p.disabled_at IS NOT NULL AS "isDisabled", p.is_sample AS "isSample", w.hash
  FROM persons p LEFT JOIN passwords w ON w.person_id = p.id WHERE p.email = $1`;

/** Signs people in. */
@Injectable()
export class SignInService {
  private readonly log = new Logger('SignIn');

  constructor(
    private readonly source: DataSource,
    private readonly writes: Writes,
    private readonly sessions: SessionsService,
    private readonly hashes: PasswordHashes,
    private readonly throttle: Throttle,
    private readonly config: AppConfig,
  ) {}

  /** By password. An unknown address, a wrong password and an account that may not be used look and last the same. */
  async withPassword({ email, password }: EmailAndPassword, origin: Origin): Promise<OpenedSession> {
    const attempt = { account: email, address: origin.address };
    await this.throttle.begin(attempt);
    const [account] = await this.source.query<Account[]>(ACCOUNT, [email]);
    const fits = await this.hashes.verify(account?.hash ?? undefined, password);
    const decision = account && maySignIn(account, this.config.isProduction);
    if (!account || !fits || !decision?.allowed)
      throw this.refusal(account, decision?.allowed === false && decision.reason);
    const opened = await this.open(account.id, origin, (tx) => isStillPassword(tx, account));
    await this.throttle.clear(attempt);
    return opened;
  }

  /**
   * THE door: whichever way somebody has proved who they are (a password today, an identity provider by OpenID Connect
   * later), this and nothing else opens their session. It decides what the session still owes. `proof` says, once the
   * person's row is locked, whether what was shown still holds: a password may have changed while it was checked.
   */
  open(
    personId: string,
    origin: Origin,
    proof: (tx: Tx) => Promise<boolean> = async () => true,
  ): Promise<OpenedSession> {
    const { requestId } = origin;
    const actor: Person = { kind: 'person', id: personId, grants: [], ...(requestId !== undefined && { requestId }) };
    return this.writes.run(actor, async (tx) => {
      const person = await tx.load(PersonEntity, personId);
      const state = { isDisabled: person.disabledAt !== null, isSample: person.isSample };
      const decision = maySignIn(state, this.config.isProduction);
      if (!decision.allowed || !(await proof(tx))) throw new DomainError('access/sign-in-refused');
      tx.require(decision);
      return this.sessions.begin(tx, personId, await this.firstStage(tx, personId), origin);
    });
  }

  private async firstStage(tx: Tx, personId: string): Promise<SessionStage> {
    const factor = await tx.find(SecondFactorEntity, { personId });
    if (factor?.confirmedAt) return 'second-factor';
    const held = await tx.query<{ role: Role }>(
      'SELECT role FROM role_grants WHERE person_id = $1 AND granted_at IS NOT NULL AND revoked_at IS NULL',
      [personId],
    );
    const roles = held.map(({ role }) => role);
    return mustHaveSecondFactor(roles, this.config.isProduction) ? 'second-factor-setup' : 'complete';
  }

  private refusal(account: Account | undefined, reason: string | false): DomainError {
    this.log.warn(`Refused to sign in ${account?.id ?? 'an unknown account'}: ${reason || 'wrong credentials'}`);
    return new DomainError('access/sign-in-refused');
  }
}

async function isStillPassword(tx: Tx, { id, hash }: Account): Promise<boolean> {
  const row = await tx.find(PasswordEntity, { personId: id });
  return row !== null && row.hash === hash;
}
