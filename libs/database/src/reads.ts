import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Pool, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import { type KeyPart, LookUps } from './look-ups';

/** More different texts than the product has; beyond that a text was put together from values, and must not be kept. */
const MOST_STATEMENTS = 500;

/**
 * Reads with plain SQL over the same pool as everything else. PostgreSQL keeps each statement prepared, so that its plan
 * is made once a connection and not once a request; a query runner of TypeORM would cost three times as much.
 */
@Injectable()
export class Reads {
  private readonly names = new Map<string, string>();
  private lookUps?: LookUps;

  constructor(private readonly source: DataSource) {}

  /** The rows of one statement. Values go in as parameters; the text is always the same. */
  async rows<R extends object>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    const { rows } = await this.pool.query<R & QueryResultRow>({ name: this.nameOf(text), text, values: [...values] });
    return rows;
  }

  /**
   * The row that a key names, if there is one. It shares its way with others of the same moment, and they wait for it: only
   * for what an index finds at once, and never for a statement that may lock or search.
   */
  async row<R extends object>(text: string, key: readonly KeyPart[]): Promise<R | undefined> {
    this.lookUps ??= new LookUps(this.pool);
    return (await this.lookUps.row({ name: this.nameOf(text), text, values: [...key] })) as R | undefined;
  }

  private get pool(): Pool {
    return (this.source.driver as unknown as { readonly master: Pool }).master;
  }

  private nameOf(text: string): string | undefined {
    const known = this.names.get(text);
    if (known || this.names.size >= MOST_STATEMENTS) return known;
    const name = `r_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
    this.names.set(text, name);
    return name;
  }
}

/** Where the rows of a statement come from: the pool, or a transaction, which must not wait for a second connection. */
export type RowReads = Pick<Reads, 'rows'>;
