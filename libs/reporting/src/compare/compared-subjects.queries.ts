import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  fieldFault,
  type Language,
  mayListIssues,
  mayReadIssue,
  mayReadReports,
  mayReadReview,
  mayUseReviews,
  requireAllowed,
} from '@resolute/domain';
import type { VersionContent } from '../editing/report-narrative';
import { versionContentOf, workingCopy } from '../editing/working-copy';
import { reviewerIdsSql } from '../review/review.sql';
import { reviewedContent } from '../review/reviewed-content';
import type { ReportSnapshot } from '../snapshot/report-snapshot';
import type { ComparedSubject } from './comparison.view';
import { type SubjectKey, subjectOf } from './subject';

/** One side of a comparison: what it is, its frozen figures and its text. */
export interface LoadedSubject {
  readonly subject: ComparedSubject;
  readonly runId: string;
  readonly snapshot: ReportSnapshot;
  readonly content: VersionContent;
}

interface SubjectRow {
  readonly reportId: string;
  readonly runId: string;
  readonly snapshot: string;
}

interface VersionRow extends SubjectRow {
  readonly number: number;
  readonly content: string;
  readonly reviewerIds: readonly string[];
}

interface IssueRow extends SubjectRow {
  readonly documentNumber: string;
  readonly isIssued: boolean;
  readonly isPublic: boolean;
  readonly documents: readonly { readonly language: Language; readonly content: string; readonly isSealed: boolean }[];
}

const FROZEN = 's.content AS snapshot, u.id AS "runId"';
const JOINS = 'JOIN report_snapshots s ON s.run_id = u.id';
const REPORT = `
  SELECT r.id AS "reportId", ${FROZEN} FROM reports r JOIN report_runs u ON u.id = r.run_id ${JOINS} WHERE r.id = $1`;
const VERSION = `
  SELECT v.report_id AS "reportId", v.number, v.content, ${reviewerIdsSql('v.report_id')} AS "reviewerIds", ${FROZEN}
  FROM report_versions v JOIN report_runs u ON u.id = v.run_id ${JOINS} WHERE v.id = $1`;
const ISSUE = `
  SELECT i.report_id AS "reportId", i.document_number AS "documentNumber", i.state = 'issued' AS "isIssued",
    i.is_public AS "isPublic", ${FROZEN}, COALESCE((
      SELECT json_agg(json_build_object('language', x.language, 'content', x.content, 'isSealed', x.seal_id IS NOT NULL))
      FROM issued_documents x WHERE x.issue_id = i.id), '[]') AS documents
  FROM report_issues i JOIN report_runs u ON u.id = i.run_id ${JOINS} WHERE i.id = $1`;

/** Reports, versions and issues, for whoever may read each of them. */
@Injectable()
export class ComparedSubjectsQueries {
  constructor(private readonly reads: Reads) {}

  /** What `field` names; at most four statements. Throws a problem that names the field for what is not there. */
  async load(actor: Actor, field: string, text: string): Promise<LoadedSubject> {
    const key = subjectOf(text);
    if (!key) throw fieldFault(field, 'field/no-such-entry');
    const loaded = await this.loaders[key.kind](actor, key);
    if (!loaded) throw fieldFault(field, 'field/no-such-entry');
    return loaded;
  }

  private readonly loaders = {
    report: (actor: Actor, key: SubjectKey) => this.report(actor, key),
    version: (actor: Actor, key: SubjectKey) => this.version(actor, key),
    issue: (actor: Actor, key: SubjectKey) => this.issue(actor, key),
  };

  private async report(actor: Actor, key: SubjectKey): Promise<LoadedSubject | undefined> {
    requireAllowed(mayReadReports(actor));
    const [row] = await this.reads.rows<SubjectRow>(REPORT, [key.id]);
    const copy = row && (await workingCopy(this.reads, key.id));
    return row && copy && loadedSubject(key, row, { content: versionContentOf(copy) });
  }

  private async version(actor: Actor, key: SubjectKey): Promise<LoadedSubject | undefined> {
    requireAllowed(mayUseReviews(actor));
    const [row] = await this.reads.rows<VersionRow>(VERSION, [key.id]);
    if (!row) return undefined;
    requireAllowed(mayReadReview(actor, row));
    return loadedSubject(key, row, { content: reviewedContent(row.content), number: row.number });
  }

  private async issue(actor: Actor, key: SubjectKey): Promise<LoadedSubject | undefined> {
    requireAllowed(mayListIssues(actor));
    const [row] = await this.reads.rows<IssueRow>(ISSUE, [key.id]);
    if (!row) return undefined;
    requireAllowed(mayReadIssue(actor, row));
    const seesUnsealed = mayReadReports(actor).allowed;
    const documents = row.documents.filter(({ isSealed }) => isSealed || seesUnsealed);
    const content = issuedContentOf(documents.map((document) => reviewedContent(document.content)));
    return content && loadedSubject(key, row, { content, documentNumber: row.documentNumber });
  }
}

interface Narrated extends Partial<Pick<ComparedSubject, 'number' | 'documentNumber'>> {
  readonly content: VersionContent;
}

function loadedSubject(key: SubjectKey, row: SubjectRow, { content, ...named }: Narrated): LoadedSubject {
  const { reportId, runId } = row;
  const snapshot = JSON.parse(row.snapshot) as ReportSnapshot;
  const { layout, occasion, cutOff } = snapshot;
  const { number = null, documentNumber = null } = named;
  const subject: ComparedSubject = {
    ...key,
    reportId,
    definition: { code: layout.code, title: layout.title },
    occasion: { code: occasion.code, title: occasion.title },
    number,
    documentNumber,
    cutOff,
    originalLanguage: content.originalLanguage,
    languages: layout.languages,
  };
  return { subject, runId, snapshot, content };
}

/** Each document of an issue holds the original text and that of its own language. */
function issuedContentOf(contents: readonly VersionContent[]): VersionContent | undefined {
  const [first] = contents;
  if (!first) return undefined;
  const texts = first.sections.map((section) => [
    section,
    Object.assign({}, ...contents.map((content) => content.texts[section] ?? {})) as VersionContent['texts'][string],
  ]);
  return { ...first, texts: Object.fromEntries(texts) as VersionContent['texts'] };
}
