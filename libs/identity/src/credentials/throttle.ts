import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { FailedSignInEntity } from '@resolute/database';
import { DomainError } from '@resolute/domain';
import { CLOCK, type Clock, SecretKey } from '@resolute/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { stillToWait, TRIES_OF_A_PAIR, TRIES_OF_AN_ADDRESS, type Tries, windowStart } from './back-off';
import { networkOf } from './network-of';

/** Who is being tried, and from where. Without an address the tries count wherever they come from. */
export interface Attempt {
  readonly account: string;
  readonly address?: string;
}

interface Hashes {
  readonly accountHash: Buffer;
  readonly addressHash: Buffer;
}

/** Namespace of the advisory locks, so that they meet no others. */
const LOCKS = 7_260_111;

/**
 * Slows down guessing. Tries are counted for account and address together, so a stranger elsewhere locks nobody out, and
 * for the address alone, against trying one password on many accounts.
 *
 * The rows are machinery: marks of tries that came to nothing, not a change to anything that somebody decides about. They
 * pass by `Writes`, as a flood of tries must not fill the audit trail.
 */
@Injectable()
export class Throttle {
  private readonly key: Buffer;

  constructor(
    private readonly source: DataSource,
    secrets: SecretKey,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.key = secrets.derive('throttle');
  }

  /**
   * Counts the try as failed before it is made, so that many at once do not get a guess each; `clear` takes it back.
   * Throws `access/too-many-tries` without counting when there is still to wait.
   */
  async begin(attempt: Attempt): Promise<void> {
    const hashes = this.hashesOf(attempt);
    await this.source.transaction(async (manager) => {
      // One at a time for an address; a pair has one address, so it is covered as well.
      await manager.query('SELECT pg_advisory_xact_lock($1, $2)', [LOCKS, hashes.addressHash.readInt32BE()]);
      const now = this.clock.now();
      const wait = await this.waitOf(manager, hashes, attempt.address !== undefined, now);
      if (wait > 0)
        throw new DomainError('access/too-many-tries', { params: { retryAfterSeconds: Math.ceil(wait / 1_000) } });
      await manager.insert(FailedSignInEntity, { id: uuid(), ...hashes, at: now });
    });
  }

  /** The try succeeded: what failed before it is forgiven. */
  async clear(attempt: Attempt): Promise<void> {
    await this.source.manager.delete(FailedSignInEntity, this.hashesOf(attempt));
  }

  private async waitOf(manager: EntityManager, hashes: Hashes, withAddress: boolean, now: Date): Promise<number> {
    const since = windowStart(now);
    const ofPair = await tries(manager, since, 'address_hash = $2 AND account_hash = $3', [
      hashes.addressHash,
      hashes.accountHash,
    ]);
    const wait = stillToWait(ofPair, TRIES_OF_A_PAIR, now);
    if (!withAddress) return wait;
    const ofAddress = await tries(manager, since, 'address_hash = $2', [hashes.addressHash]);
    return Math.max(wait, stillToWait(ofAddress, TRIES_OF_AN_ADDRESS, now));
  }

  /** Without an address, the account's own hash stands for one, so that such tries never queue up behind each other. */
  private hashesOf({ account, address }: Attempt): Hashes {
    const accountHash = this.hash(`account ${account}`);
    return {
      accountHash,
      addressHash: address === undefined ? accountHash : this.hash(`address ${networkOf(address)}`),
    };
  }

  private hash(text: string): Buffer {
    return createHmac('sha256', this.key).update(text).digest();
  }
}

async function tries(manager: EntityManager, since: Date, where: string, values: Buffer[]): Promise<Tries> {
  const [found] = await manager.query<Tries[]>(
    `SELECT count(*)::int AS count, max(at) AS last FROM failed_sign_ins WHERE at > $1 AND ${where}`,
    [since, ...values],
  );
  return found ?? { count: 0, last: null };
}
