import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  DomainError,
  type Language,
  mayReadReports,
  type Page,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowBefore,
} from '@resolute/domain';
import { openJobOf } from './open-job.sql';
import type { FrozenReport, ReportFileView, ReportRunView, RunsFilter } from './report-run.view';

/** So many files a run has when it is done: by its layout where that is frozen, by its definition before. */
const FILES_WANTED = `
  CASE WHEN r.state IN ('ready', 'superseded') THEN (SELECT count(*)::integer FROM report_files f WHERE f.run_id = r.id AND f.version_id IS NULL)
    WHEN r.state = 'frozen' THEN (
      SELECT jsonb_array_length(l.layout -> 'languages') * jsonb_array_length(l.layout -> 'formats')
      FROM (SELECT s.content::jsonb -> 'layout' AS layout FROM report_snapshots s WHERE s.run_id = r.id) l)
    ELSE cardinality(d.languages) * cardinality(d.formats) END`;
const RUNS = `
  SELECT r.id, json_build_object('code', d.code, 'title', d.title) AS definition,
    json_build_object('code', o.code, 'title', o.title, 'fromDay', o.from_day, 'toDay', o.to_day,
      'submissionDay', o.submission_day, 'agendaItem', o.agenda_item) AS occasion,
    r.state, r.due_on::text AS "dueOn", r.cut_off AS "cutOff", r.started_at AS "startedAt", r.ready_at AS "readyAt",
    r.is_late AS "isLate", r.skipped_at AS "skippedAt", r.skip_reason AS "skipReason", r.fault,
    EXISTS (${openJobOf('report.compile', 'r.id')}) AS "isUnderWay",
    json_build_object('of', ${FILES_WANTED},
      'drawn', (SELECT count(*) FROM report_files f WHERE f.run_id = r.id AND f.version_id IS NULL)) AS progress,
    (SELECT p.id FROM reports p WHERE p.run_id = r.id) AS "reportId"
  FROM report_runs r JOIN occasions o ON o.id = r.occasion_id JOIN report_definitions d ON d.code = r.definition`;
const RUN = `${RUNS} WHERE r.id = $1`;

/** By the day at whose end it is made, or on which it was asked for. */
const ORDER = (alias: string): string =>
  `COALESCE(${alias}.due_on, (${alias}.started_at AT TIME ZONE 'Europe/Zurich')::date)`;
const PAGE = `${RUNS}
  WHERE ($1::text IS NULL OR r.state = $1) AND ($2::text IS NULL OR r.definition = $2) AND ($3::text IS NULL OR o.code = $3)
    AND ($4::uuid IS NULL OR (${ORDER('r')}, r.id) < (SELECT ${ORDER('a')}, a.id FROM report_runs a WHERE a.id = $4))
  ORDER BY ${ORDER('r')} DESC, r.id DESC LIMIT $5`;
const FILES = `
  SELECT format, language, content, encode(sha256, 'hex') AS sha256, pages, generator FROM report_files
  WHERE run_id = $1 AND version_id IS NULL AND ($2::text[] IS NULL OR language = ANY ($2)) ORDER BY language, format`;
const SNAPSHOT = `SELECT content, encode(sha256, 'hex') AS sha256 FROM report_snapshots WHERE run_id = $1`;
const LANGUAGES = 'SELECT DISTINCT language FROM report_files WHERE run_id = $1 AND version_id IS NULL';

/** How far the making of reports has come, and what has been made. */
@Injectable()
export class ReportRunsQueries {
  constructor(private readonly reads: Reads) {}

  /** What is due last comes first; one statement. */
  async list(actor: Actor, filter: RunsFilter, page: PageRequest): Promise<Page<ReportRunView>> {
    requireAllowed(mayReadReports(actor));
    const { state = null, definition = null, occasion = null } = filter;
    const rows = await this.reads.rows<ReportRunView>(PAGE, [
      state,
      definition,
      occasion,
      rowBefore(page),
      page.size + 1,
    ]);
    return pageOf(rows, page.size);
  }

  async get(actor: Actor, id: string): Promise<ReportRunView> {
    requireAllowed(mayReadReports(actor));
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
