import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import { DomainError } from '@resolute/domain';
import type { ReportFileView, ReportRunView } from './report-run.view';

const RUN = `
  SELECT r.id, r.definition, o.code AS occasion, r.state, r.cut_off AS "cutOff"
  FROM report_runs r JOIN occasions o ON o.id = r.occasion_id WHERE r.id = $1`;
const FILE = `
  SELECT format, language, content, encode(sha256, 'hex') AS sha256, pages
  FROM report_files WHERE run_id = $1 AND format = $2 AND language = $3`;

/** How far the making of reports has come, and what has been made. */
@Injectable()
export class ReportRunsQueries {
  constructor(private readonly reads: Reads) {}

  async get(id: string): Promise<ReportRunView> {
    const run = await this.reads.row<ReportRunView>(RUN, [id]);
    if (!run) throw new DomainError('row/not-found', { params: { id } });
    return run;
  }

  /** The document, or nothing while it is not stored. */
  async file(runId: string, format: 'pdf-ua', language: string): Promise<ReportFileView | undefined> {
    const [file] = await this.reads.rows<ReportFileView>(FILE, [runId, format, language]);
    return file;
  }
}
