import { type Client, Query } from 'pg';

/** The part of pg's connection that takes the rows of a COPY; its types leave it out. */
interface CopyConnection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

const CHUNK = 65_536;

/** A COPY … FROM STDIN, whose rows are given as they go over the wire; pg knows the messages and has no method for them. */
class CopyIn extends Query {
  constructor(
    text: string,
    private readonly content: Buffer,
    done: (error: Error | null) => void,
  ) {
    super({ text }, undefined, done as never);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    for (let at = 0; at < this.content.length; at += CHUNK)
      connection.sendCopyFromChunk(this.content.subarray(at, at + CHUNK));
    connection.endCopyFrom();
  }
}

/** Copies rows in PostgreSQL's text format into a table. */
export function copyIn(client: Client, table: string, rows: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    client.query(new CopyIn(`COPY ${table} FROM STDIN`, rows, (error) => (error ? reject(error) : resolve())));
  });
}

/** The rows of a statement in PostgreSQL's text format, its columns cast to text by PostgreSQL itself. */
export async function copyText(
  client: Client,
  table: string,
  columns: readonly string[],
  where: string,
): Promise<Buffer> {
  const texts = columns.map((column) => `COALESCE(${column}::text, '\\N')`).join(` || E'\\t' || `);
  const { rows } = await client.query<{ line: string }>(`SELECT ${texts} AS line FROM ${table} WHERE ${where}`);
  return Buffer.from(rows.map(({ line }) => `${line}\n`).join(''));
}
