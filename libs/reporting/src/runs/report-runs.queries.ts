import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import { DomainError, type Language } from '@resolute/domain';
import { openCompileJobOf } from './open-compile-job.sql';
import type { FrozenReport, ReportFileView, ReportRunView } from './report-run.view';

const RUN = `
  SELECT r.id, r.definition, o.code AS occasion, r.state, r.cut_off AS "cutOff", r.fault,
    EXISTS (${openCompileJobOf('r.id')}) AS "isUnderWay"
  FROM report_runs r JOIN occasions o ON o.id = r.occasion_id WHERE r.id = $1`;
const FILES = `
  SELECT format, language, content, encode(sha256, 'hex') AS sha256, pages, generator
  FROM report_files WHERE run_id = $1 AND ($2::text[] IS NULL OR language = ANY ($2)) ORDER BY language, format`;
const SNAPSHOT = `SELECT content, encode(sha256, 'hex') AS sha256 FROM report_snapshots WHERE run_id = $1`;
const LANGUAGES = 'SELECT DISTINCT language FROM report_files WHERE run_id = $1';

/** How far the making of reports has come, and what has been made. */
@Injectable()
export class ReportRunsQueries {
  constructor(private readonly reads: Reads) {}

  async get(id: string): Promise<ReportRunView> {
    const run = await this.reads.row<ReportRunView>(RUN, [id]);
    if (!run) throw new DomainError('row/not-found', { params: { id } });
    return run;
  }

  /** The files that are stored, of these languages or of all. */
  files(runId: string, languages: readonly Language[] | null = null): Promise<ReportFileView[]> {
    return this.reads.rows<ReportFileView>(FILES, [runId, languages]);
  }

  /** What the files were drawn from; nothing before it is frozen. */
  async snapshot(runId: string): Promise<FrozenReport | undefined> {
    return (await this.reads.rows<FrozenReport>(SNAPSHOT, [runId]))[0];
  }

  /** The languages in which the report is stored already. */
  async drawnLanguages(runId: string): Promise<Language[]> {
    return (await this.reads.rows<{ language: Language }>(LANGUAGES, [runId])).map(({ language }) => language);
  }
}
