import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@resolute/domain';
import { CLOCK, type Clock, SecretKey } from '@resolute/platform';
import { DataSource } from 'typeorm';

const HOUR_MS = 3_600_000;
export const REPLAYED_FOR_MS = 24 * HOUR_MS;
/** Longer than any request takes; a process that ended in between leaves its row behind. */
const DEAD_AFTER_MS = 60_000;

/** Who sends which request under which key. */
export interface KeyedRequest {
  readonly personId: string;
  readonly key: string;
  /** Method, address and body. */
  readonly content: string;
}

/** An answer as it can be given again. */
export interface KeptAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** This request is the first under its key and must be answered by work. */
export interface Claim {
  readonly personId: string;
  readonly key: string;
  readonly startedAt: Date;
}

export type Claimed =
  | { readonly kind: 'first'; readonly claim: Claim }
  | { readonly kind: 'answered'; readonly answer: KeptAnswer };

interface Row {
  readonly request_hash: Buffer;
  readonly status: number | null;
  readonly body: unknown;
  readonly headers: Record<string, string> | null;
}

const CLAIM = `
  INSERT INTO idempotency_keys AS k (person_id, key, request_hash, started_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT ON CONSTRAINT pk_idempotency_keys DO UPDATE
    SET request_hash = EXCLUDED.request_hash, started_at = EXCLUDED.started_at, status = NULL, body = NULL, headers = NULL
    WHERE k.started_at <= $5 OR (k.status IS NULL AND k.started_at <= $6 AND k.request_hash = EXCLUDED.request_hash)
  RETURNING started_at`;
const ANSWERED = 'SELECT request_hash, status, body, headers FROM idempotency_keys WHERE person_id = $1 AND key = $2';

/**
 * Remembers requests by their key, so that one that is sent twice works once. These rows are machinery of the transport:
 * they record no decision, must be there before the work and outside its transaction, and so pass by `Writes`.
 */
@Injectable()
export class IdempotencyStore {
  private readonly secret: Buffer;

  constructor(
    private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    secrets: SecretKey,
  ) {
    this.secret = secrets.derive('idempotency');
  }

  /** Throws `request/idempotency-key-reused` for another request under this key, `…-in-flight` while the first still runs. */
  async claim(request: KeyedRequest): Promise<Claimed> {
    const { personId, key } = request;
    const hash = this.hashOf(request);
    for (;;) {
      const startedAt = this.clock.now();
      const ago = (milliseconds: number): Date => new Date(startedAt.getTime() - milliseconds);
      const values = [personId, key, hash, startedAt, ago(REPLAYED_FOR_MS), ago(DEAD_AFTER_MS)];
      const taken = await this.source.query<unknown[]>(CLAIM, values);
      if (taken.length > 0) return { kind: 'first', claim: { personId, key, startedAt } };
      const [row] = await this.source.query<Row[]>(ANSWERED, [personId, key]);
      // The first one failed and freed the key at this moment: then this one may try.
      if (row) return { kind: 'answered', answer: answerIn(row, hash) };
    }
  }

  /** Keeps the answer, unless the key was taken over meanwhile by somebody who held this request for dead. */
  async keep({ personId, key, startedAt }: Claim, { status, body, headers }: KeptAnswer): Promise<void> {
    await this.source.query(
      `UPDATE idempotency_keys SET status = $4, body = $5, headers = $6
       WHERE person_id = $1 AND key = $2 AND started_at = $3 AND status IS NULL`,
      [personId, key, startedAt, status, body === undefined ? null : JSON.stringify(body), JSON.stringify(headers)],
    );
  }

  /** Nothing was done: the same request may be sent again under its key. */
  async free({ personId, key, startedAt }: Claim): Promise<void> {
    await this.source.query(
      'DELETE FROM idempotency_keys WHERE person_id = $1 AND key = $2 AND started_at = $3 AND status IS NULL',
      [personId, key, startedAt],
    );
  }

  /** Keyed, as a body can hold a password, which a plain hash would lay open to guessing. */
  private hashOf({ content }: KeyedRequest): Buffer {
    return createHmac('sha256', this.secret).update(content).digest();
  }
}

function answerIn({ request_hash, status, body, headers }: Row, hash: Buffer): KeptAnswer {
  if (!request_hash.equals(hash)) throw new DomainError('request/idempotency-key-reused');
  if (status === null) throw new DomainError('request/idempotency-key-in-flight');
  return { status, body: body ?? undefined, headers: headers ?? {} };
}
