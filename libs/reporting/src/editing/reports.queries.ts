import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  DomainError,
  mayReadReports,
  mayReadReview,
  mayUseReviews,
  type Page,
  type PageRequest,
  pageOf,
  type ReviewedReport,
  requireAllowed,
  rowBefore,
  textStandings,
} from '@resolute/domain';
import { reviewerIdsSql } from '../review/review.sql';
import type { ReportLine, ReportsFilter, ReportTextLine, ReportVersionView, ReportView } from './report.view';
import { VERSION_ROW } from './version-rows.sql';
import { missingIn, sectionsOf, type WorkingCopy, workingCopy } from './working-copy';

const RUN = `
  FROM reports r JOIN report_runs u ON u.id = r.run_id JOIN occasions o ON o.id = u.occasion_id
    JOIN report_definitions d ON d.code = u.definition`;
const PAGE = `
  SELECT r.id, json_build_object('code', d.code, 'title', d.title) AS definition,
    json_build_object('code', o.code, 'title', o.title) AS occasion, r.original_language AS "originalLanguage",
    u.cut_off AS "cutOff", r.created_at AS "createdAt",
    (SELECT json_build_object('id', v.id, 'number', v.number, 'reviewDueOn', v.review_due_on) FROM report_versions v
      WHERE v.report_id = r.id ORDER BY v.number DESC LIMIT 1) AS "latestVersion"
  ${RUN}
  WHERE ($1::text IS NULL OR u.definition = $1) AND ($2::text IS NULL OR o.code = $2)
    AND ($3::uuid IS NULL OR (r.created_at, r.id) < (SELECT b.created_at, b.id FROM reports b WHERE b.id = $3))
  ORDER BY r.created_at DESC, r.id DESC LIMIT $4`;
const REPORT = `
  SELECT r.id, r.run_id AS "runId", json_build_object('code', o.code, 'title', o.title, 'fromDay', o.from_day,
      'toDay', o.to_day, 'submissionDay', o.submission_day, 'translationDay', o.translation_day) AS occasion,
    u.cut_off AS "cutOff", u.due_on::text AS "dueOn", u.is_late AS "isLate", r.created_at AS "createdAt", r.version
  ${RUN} WHERE r.id = $1`;
const REVIEWED = `SELECT ${reviewerIdsSql('r.id')} AS "reviewerIds" FROM reports r WHERE r.id = $1`;
const VERSIONS = `${VERSION_ROW} WHERE v.report_id = $1 ORDER BY v.number DESC`;

type ReportRow = Pick<
  ReportView,
  'id' | 'runId' | 'occasion' | 'cutOff' | 'dueOn' | 'isLate' | 'createdAt' | 'version'
>;

/** Reports as people work on them. */
@Injectable()
export class ReportsQueries {
  constructor(private readonly reads: Reads) {}

  /** The latest first; one statement. */
  async list(actor: Actor, { definition, occasion }: ReportsFilter, page: PageRequest): Promise<Page<ReportLine>> {
    requireAllowed(mayReadReports(actor));
    const values = [definition ?? null, occasion ?? null, rowBefore(page), page.size + 1];
    return pageOf(await this.reads.rows<ReportLine>(PAGE, values), page.size);
  }

  /** With the standing of its texts, its reviewers and versions, and what it still lacks; five statements. */
  async get(actor: Actor, id: string): Promise<ReportView> {
    requireAllowed(mayReadReports(actor));
    const [row] = await this.reads.rows<ReportRow>(REPORT, [id]);
    const copy = row && (await workingCopy(this.reads, id));
    if (!row || !copy) throw new DomainError('row/not-found', { params: { id } });
    return reportView(row, copy, await this.reads.rows<ReportVersionView>(VERSIONS, [id]));
  }

  /** What was sent to review, the latest first, for its reviewers too; two statements. */
  async versions(actor: Actor, reportId: string): Promise<Page<ReportVersionView>> {
    requireAllowed(mayUseReviews(actor));
    const [row] = await this.reads.rows<ReviewedReport>(REVIEWED, [reportId]);
    if (!row) throw new DomainError('row/not-found', { params: { id: reportId } });
    requireAllowed(mayReadReview(actor, row));
    return { items: await this.reads.rows<ReportVersionView>(VERSIONS, [reportId]), next: null };
  }
}

function reportView(row: ReportRow, copy: WorkingCopy, versions: readonly ReportVersionView[]): ReportView {
  const { originalLanguage, reviewers, snapshot } = copy;
  const { layout, isSample } = snapshot;
  const { code, title, languages, formats } = layout;
  return {
    ...row,
    definition: { code, title },
    isSample,
    originalLanguage,
    languages,
    formats,
    sections: sectionsOf(snapshot),
    texts: textLines(copy),
    reviewers,
    versions,
    missing: missingIn(copy),
  };
}

function textLines({ originalLanguage, snapshot, texts }: WorkingCopy): ReportTextLine[] {
  const { languages } = snapshot.layout;
  return textStandings({ sections: sectionsOf(snapshot), languages, originalLanguage }, texts).map((line) => {
    const held = texts.find(({ section, language }) => section === line.section && language === line.language);
    return {
      ...line,
      version: held?.version ?? null,
      changedAt: held?.changedAt ?? null,
      author: held?.author ?? null,
    };
  });
}
