import { Readable } from 'node:stream';
import type { Reads } from '@resolute/database';
import { DomainError } from '@resolute/domain';

/** What is known of a drawn file `f` without opening it. */
export const STORED = `f.language, f.format, f.pages, encode(f.sha256, 'hex') AS sha256, octet_length(f.content) AS size`;

/** Reads the bytes of a file of one of two tables when it is opened, and not before. Throws `row/not-found`. */
export const opened =
  (reads: Reads, table: 'report_files' | 'issued_files', id: string): (() => Promise<Readable>) =>
  async () => {
    const [row] = await reads.rows<{ content: Buffer }>(`SELECT content FROM ${table} WHERE id = $1`, [id]);
    if (!row) throw new DomainError('row/not-found', { params: { id } });
    return Readable.from(row.content, { objectMode: false });
  };
