import {
  type Actor,
  type Decision,
  DomainError,
  isReadByAlignment,
  type JobIds,
  type JobName,
  type JobWithoutIds,
} from '@resolute/domain';
import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';
import { v7 as uuid } from 'uuid';
import { type AuditFact, canonicalRecord } from '../audit/audit-record';
import { OutboxEntity } from '../entities';
import type { RowReads } from '../reads';

/** A row that carries its own count of changes. */
export interface Versioned extends ObjectLiteral {
  id: string;
  version: number;
}

/** PostgreSQL takes 65 535 parameters, and no entity has a hundred columns. */
const ROWS_A_STATEMENT = 500;

/**
 * One transaction and all that a write may do in it. Nothing changes before a policy has said yes, and nothing commits
 * without an audit row: both are checked here, so that forgetting either is an error and not a hole.
 */
export class Tx {
  private decided = false;
  private changed = false;
  private readonly facts: (AuditFact & { readonly actor: Actor })[] = [];
  private readonly jobs: { id: string; job: JobName; ids: Record<string, string> }[] = [];
  /** Where facts and jobs are told: itself, or the transaction in which somebody else acts for a while. */
  private root: Tx = this;
  /** The transaction for whoever reads with plain SQL in and out of one. */
  readonly reads: RowReads = { rows: (text, values) => this.query(text, values) };

  constructor(
    private readonly manager: EntityManager,
    readonly actor: Actor,
    /** The moment of everything written here. */
    readonly at: Date,
  ) {}

  /**
   * The same transaction in other hands and at another moment, as the sample needs it, in which three people decide on what was
   * reported long ago. It asks policies for itself; the audit trail says who it was, and when it was really written.
   */
  as(actor: Actor, at: Date): Tx {
    const tx = new Tx(this.manager, actor, at);
    tx.root = this.root;
    return tx;
  }

  /** Throws `access/not-allowed` with the policy's reason unless it said yes. */
  require(decision: Decision): void {
    if (!decision.allowed) throw new DomainError('access/not-allowed', { params: { reason: decision.reason } });
    this.decided = true;
  }

  /** The row, locked until the end of the transaction. Throws `row/not-found`, or `row/stale` when it is another version. */
  async load<E extends ObjectLiteral>(entity: EntityTarget<E>, id: string, version?: number): Promise<E> {
    const row = await this.find(entity, { id } as unknown as FindOptionsWhere<E>);
    if (!row) throw new DomainError('row/not-found', { params: { id } });
    if (version !== undefined && (row as unknown as Versioned).version !== version)
      throw stale(row as unknown as Versioned);
    return row;
  }

  /** The row that fits, locked, or null. */
  find<E extends ObjectLiteral>(entity: EntityTarget<E>, where: FindOptionsWhere<E>): Promise<E | null> {
    return this.manager.findOne(entity, { where, lock: { mode: 'pessimistic_write' } });
  }

  /** The rows that fit, as they are, without a lock. */
  all<E extends ObjectLiteral>(entity: EntityTarget<E>, where: FindOptionsWhere<E>): Promise<E[]> {
    return this.manager.find(entity, { where });
  }

  /** Reads with plain SQL inside the transaction. Rows change only through the methods below. */
  query<R>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
    return this.manager.query<R[]>(sql, [...parameters]);
  }

  async insert<E extends ObjectLiteral>(entity: EntityTarget<E>, row: QueryDeepPartialEntity<E>): Promise<void> {
    this.beforeChange();
    await this.manager.insert(entity, row);
  }

  /** Enters many rows, in statements that stay below the most parameters that PostgreSQL takes. */
  async insertAll<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    rows: readonly QueryDeepPartialEntity<E>[],
  ): Promise<void> {
    this.beforeChange();
    for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT)
      await this.manager.insert(entity, rows.slice(at, at + ROWS_A_STATEMENT));
  }

  /** Enters those rows of which there is no like by any unique key, and returns their ids; the others are left quietly. */
  async insertNew<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    rows: readonly QueryDeepPartialEntity<E>[],
  ): Promise<string[]> {
    this.beforeChange();
    const ids: string[] = [];
    for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
      const statement = this.manager.createQueryBuilder().insert().into(entity);
      const chunk = rows.slice(at, at + ROWS_A_STATEMENT);
      const { raw } = await statement.values(chunk).orIgnore().returning('id').execute();
      ids.push(...(raw as { id: string }[]).map(({ id }) => id));
    }
    return ids;
  }

  /**
   * Changes a versioned row by compare-and-set and returns its new version. TypeORM's `save()` would hide a lost update:
   * it writes an old version number back. Throws `row/stale` when the row moved on.
   */
  async update<E extends Versioned>(
    entity: EntityTarget<E>,
    loaded: E,
    changes: QueryDeepPartialEntity<E>,
  ): Promise<number> {
    this.beforeChange();
    const version = loaded.version + 1;
    const where = { id: loaded.id, version: loaded.version } as unknown as FindOptionsWhere<E>;
    const { affected } = await this.manager.update(entity, where, { ...changes, version } as QueryDeepPartialEntity<E>);
    if (affected !== 1) throw stale(await this.load(entity, loaded.id));
    return version;
  }

  /** Changes rows that carry no version, such as sessions. Returns how many there were. */
  async change<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: FindOptionsWhere<E>,
    changes: QueryDeepPartialEntity<E>,
  ): Promise<number> {
    this.beforeChange();
    return (await this.manager.update(entity, where, changes)).affected ?? 0;
  }

  /** Changes many rows with one statement of plain SQL, for what would take too long row by row. */
  write<R>(sql: string, parameters: unknown[] = []): Promise<R[]> {
    this.beforeChange();
    return this.manager.query<R[]>(sql, parameters);
  }

  /** Removes rows that are not part of any record, such as used links. Returns how many there were. */
  async remove<E extends ObjectLiteral>(entity: EntityTarget<E>, where: FindOptionsWhere<E>): Promise<number> {
    this.beforeChange();
    return (await this.manager.delete(entity, where)).affected ?? 0;
  }

  /** Says in the audit trail what this transaction does. */
  audit(fact: AuditFact): void {
    this.root.facts.push({ ...fact, actor: this.actor });
  }

  /** Asks for work that must be done exactly if this transaction commits. */
  outbox<J extends JobName>(job: J, ids: JobIds<J>): string {
    const id = uuid();
    this.root.jobs.push({ id, job, ids: { ...(ids as Record<string, string>) } });
    return id;
  }

  /**
   * Says that this transaction does all work of a job that committed changes have asked for: what it reads from here on shows them.
   * Returns how much that is; whoever does such work and finds none has come after another who did it. These are marks of the
   * machinery and not of the record, so they need no audit row.
   */
  async takeOver(job: JobWithoutIds): Promise<number> {
    const [, taken] = await this.manager.query<[unknown, number]>(
      'UPDATE outbox SET done_at = $1 WHERE job = $2 AND done_at IS NULL AND failed_at IS NULL',
      [this.at, job],
    );
    return taken;
  }

  /** Called by `Writes` when the work is done: writes outbox and audit rows, the latter last as they take the chain's lock. */
  async finish(): Promise<void> {
    if (this.facts.some(isReadByAlignment)) this.outbox('alignment.check', {});
    for (const job of this.jobs) await this.manager.insert(OutboxEntity, { ...job, createdAt: this.at, starts: 0 });
    if (this.changed && this.facts.length === 0) throw new Error('A write must leave an audit row');
    if (this.facts.length === 0) return;
    await this.manager.query('SELECT append_audit($1::text[])', [this.facts.map((fact) => this.recordOf(fact))]);
  }

  private beforeChange(): void {
    if (!this.decided) throw new Error('A write must ask a policy before it changes anything');
    this.changed = true;
    this.root.changed = true;
  }

  private recordOf({ actor, ...fact }: AuditFact & { readonly actor: Actor }): string {
    const requestId = actor.requestId === undefined ? {} : { requestId: actor.requestId };
    return canonicalRecord({
      ...fact,
      at: this.at.toISOString(),
      actor: actor.kind === 'person' ? actor.id : actor.kind,
      ...requestId,
    });
  }
}

function stale(current: Versioned): DomainError {
  return new DomainError('row/stale', { params: { version: current.version } });
}
