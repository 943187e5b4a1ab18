import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import { type Actor, DomainError, mayReadReports, requireAllowed } from '@resolute/domain';
import { MEDIA_TYPES } from '../render/drawn-file';
import { fileName, type NamedRun } from '../render/manifest';
import type { StoredFile } from './report-run.view';
import { opened, STORED } from './stored-files';

const RUN = 'SELECT id FROM report_runs WHERE id = $1';
const FILES = `SELECT ${STORED} FROM report_files f WHERE f.run_id = $1 AND f.version_id IS NULL ORDER BY f.language, f.format`;
const FILE = `
  SELECT f.id, ${STORED}, json_build_object('code', r.definition) AS definition, json_build_object('code', o.code) AS occasion
  FROM report_files f JOIN report_runs r ON r.id = f.run_id JOIN occasions o ON o.id = r.occasion_id
  WHERE f.run_id = $1 AND f.language = $2 AND f.format = $3 AND f.version_id IS NULL`;

/** A file of a run, to be handed out; it is read when it is opened. */
export interface RunFileContent {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly open: () => Promise<Readable>;
}

/** The files of runs for those who read reports that are being made. */
@Injectable()
export class RunFilesQueries {
  constructor(private readonly reads: Reads) {}

  /** What is drawn so far, by language and format. */
  async list(actor: Actor, runId: string): Promise<{ readonly items: readonly StoredFile[]; readonly next: null }> {
    requireAllowed(mayReadReports(actor));
    if (!(await this.reads.row(RUN, [runId]))) throw new DomainError('row/not-found', { params: { id: runId } });
    return { items: await this.reads.rows<StoredFile>(FILES, [runId]), next: null };
  }

  /** Throws `row/not-found` for what was not drawn. */
  async content(actor: Actor, runId: string, file: Record<'language' | 'format', string>): Promise<RunFileContent> {
    requireAllowed(mayReadReports(actor));
    const { language, format } = file;
    const [found] = await this.reads.rows<StoredFile & NamedRun & { readonly id: string }>(FILE, [
      runId,
      language,
      format,
    ]);
    if (!found) throw new DomainError('row/not-found', { params: { id: `${runId} ${language} ${format}` } });
    const { id, size, sha256 } = found;
    return {
      fileName: fileName(found, found),
      mediaType: MEDIA_TYPES[found.format],
      size,
      sha256,
      open: opened(this.reads, 'report_files', id),
    };
  }
}
