import type { Readable } from 'node:stream';

/** A file that came in whole and is not kept yet. */
export interface ReceivedFile {
  /** Made at random, so that nobody finds one file by another. */
  readonly id: string;
  /** Where it lies until it is kept, for whoever looks into it. */
  readonly path: string;
  readonly size: number;
  readonly sha256: Buffer;
}

/** What a file is by its bytes. */
export interface FileDigest {
  readonly size: number;
  readonly sha256: Buffer;
}

/**
 * Where files lie: each under a random id and nothing else, as its name, its type and its hash stand in a row of the database.
 * A file comes first and its row after it, so that no row is ever without its file; files whose row never came are swept.
 */
export interface Files {
  /** Takes in a stream and hashes it on the way. Throws `file/too-large` as soon as there are more bytes than `limit`. */
  receive(content: Readable, limit: number): Promise<ReceivedFile>;
  /** Puts what was received in its place; it has reached the disk when the promise is kept. */
  keep(file: ReceivedFile): Promise<void>;
  /** Forgets what was received, unless it was kept. */
  discard(file: ReceivedFile): Promise<void>;
  /**
   * The bytes of a file, from the beginning, after all of it was read once and found to be what was kept. Throws `file/damaged`
   * when it is missing, is no file of its own, or differs by a single byte; what changes meanwhile never comes to its end.
   */
  read(id: string, kept: FileDigest): Promise<Readable>;
  /** Reads a file through, or answers null when it is missing or something else lies in its place. */
  digest(id: string): Promise<FileDigest | null>;
  remove(id: string): Promise<void>;
  /** The ids of the files that were received before a moment, some at a time. */
  keptBefore(moment: Date): AsyncIterable<readonly string[]>;
  /** Removes what began to come in before a moment and was never kept. Returns how many there were. */
  removeUnfinished(moment: Date): Promise<number>;
}
