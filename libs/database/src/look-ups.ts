import type { Pool, PoolClient, QueryConfig } from 'pg';

/** What a look-up may send. Nothing that has to be turned into text first, as that could fail after part of a round is sent. */
export type KeyPart = string | number | boolean | Date | Buffer | null;

interface LookUp {
  readonly query: QueryConfig<KeyPart[]>;
  readonly found: (row: unknown) => void;
  readonly failed: (error: Error) => void;
}

/** Few enough that the rounds of a busy moment are answered side by side, and that a slow row holds up three others at most. */
const LARGEST_ROUND = 4;

/**
 * Asks for single rows in rounds: what one turn of the event loop wants goes out in one write over one connection, and is
 * answered in order. A key takes PostgreSQL less time than the system calls for it on both sides, which a round shares. A
 * question that fails does not touch its neighbours: each is a transaction of its own.
 */
export class LookUps {
  private readonly waiting: LookUp[] = [];
  private isPlanned = false;

  constructor(private readonly pool: Pool) {}

  /** The first row, if there is one. */
  row(query: QueryConfig<KeyPart[]>): Promise<unknown> {
    return new Promise((found, failed) => {
      this.waiting.push({ query, found, failed });
      this.plan();
    });
  }

  private plan(): void {
    if (this.isPlanned || this.waiting.length === 0) return;
    this.isPlanned = true;
    setImmediate(() => this.pool.connect((error, client) => this.begin(error, client)));
  }

  /** When there is no connection to be had, nobody is left waiting for another attempt: it might take as long again. */
  private begin(error: Error | undefined, client: PoolClient | undefined): void {
    this.isPlanned = false;
    if (client) this.ask(client, this.waiting.splice(0, LARGEST_ROUND));
    else for (const { failed } of this.waiting.splice(0)) failed(error ?? new Error('The pool gave no connection'));
    this.plan();
  }

  private ask(client: PoolClient, round: readonly LookUp[]): void {
    let open = round.length;
    let broken: Error | undefined;
    const answered = (error?: Error): void => {
      broken ??= error;
      open -= 1;
      if (open === 0) giveBack(client, broken);
    };
    // Whoever asked hears of a lost connection anyway; without a listener Node would end the process.
    client.on('error', ignore);
    client.connection.stream.cork();
    for (const { query, found, failed } of round)
      client.query<object>(query, (error: Error | undefined, result) => {
        answered(error);
        if (error) failed(error);
        else found(result.rows[0]);
      });
    client.connection.stream.uncork();
  }
}

/** A connection on which anything failed is not used again, as with `Pool.query`. */
function giveBack(client: PoolClient, broken: Error | undefined): void {
  client.off('error', ignore);
  client.release(broken);
}

const ignore = (): void => undefined;
