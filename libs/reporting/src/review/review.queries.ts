import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  DomainError,
  fieldFault,
  isChanged,
  isPerson,
  type Language,
  mayReadReview,
  mayUseReviews,
  narrativeChanges,
  requireAllowed,
} from '@resolute/domain';
import type { VersionContent } from '../editing/report-narrative';
import type { ReportSnapshot } from '../snapshot/report-snapshot';
import { endorsementsSql, nameSql, openThreadsSql, REPORT_JOINS, REPORT_NAME, reviewersSql } from './review.sql';
import type { ReviewedVersion, ReviewStandingView, VersionChanges, VersionName } from './review.view';
import { narrativeIn, reviewedContent } from './reviewed-content';
import { reviewedSections } from './reviewed-sections';
import { type ReviewRows, standingView } from './standing-view';

const STANDING = `${reviewersSql('v.report_id')} AS reviewers, ${endorsementsSql('v.id')} AS endorsements,
  ${openThreadsSql('v.report_id')} AS "openThreads"`;
const VERSIONS = `(
  SELECT json_agg(json_build_object('id', a.id, 'number', a.number) ORDER BY a.number)
  FROM report_versions a WHERE a.report_id = v.report_id)`;
const SAID_SOMETHING = `(EXISTS (SELECT FROM report_endorsements e WHERE e.version_id = a.id AND e.reviewer_id = $2)
  OR EXISTS (SELECT FROM report_comments k WHERE k.version_id = a.id AND k.author_id = $2))`;

const VERSION = `
  SELECT v.id, v.number, v.report_id AS "reportId", ${REPORT_NAME}, v.note, v.review_due_on::text AS "reviewDueOn",
    v.sent_at AS "sentAt", ${nameSql('w')} AS "sentBy", v.drawn_at AS "drawnAt", v.content, s.content AS snapshot,
    ${STANDING}, ${VERSIONS} AS versions,
    (SELECT json_build_object('id', a.id, 'number', a.number) FROM report_versions a
      WHERE a.report_id = v.report_id AND a.number < v.number AND ${SAID_SOMETHING}
      ORDER BY a.number DESC LIMIT 1) AS "reviewedLast"
  FROM report_versions v ${REPORT_JOINS} JOIN persons w ON w.id = v.sent_by_id JOIN report_snapshots s ON s.run_id = u.id
  WHERE v.id = $1`;
const STANDING_OF = `SELECT ${STANDING} FROM report_versions v WHERE v.id = $1`;
const TWO = `
  SELECT v.id, v.number, v.content, ${reviewersSql('v.report_id')} AS reviewers, a.id AS "sinceId", a.content AS before
  FROM report_versions v LEFT JOIN report_versions a ON a.report_id = v.report_id AND a.number = $2 AND a.number < v.number
  WHERE v.id = $1`;

interface VersionRow
  extends ReviewRows,
    Omit<
      ReviewedVersion,
      keyof ReviewStandingView | 'isLatest' | 'originalLanguage' | 'languages' | 'language' | 'sections'
    > {
  readonly content: string;
  readonly snapshot: string;
}

interface TwoVersions extends VersionName, Pick<ReviewRows, 'reviewers'> {
  readonly content: string;
  /** Null where there is no such earlier version. */
  readonly sinceId: string | null;
  readonly before: string | null;
}

/** Versions that were sent to review, as those read them who may. */
@Injectable()
export class ReviewQueries {
  constructor(private readonly reads: Reads) {}

  /** One statement. Told in the language that is asked for, or in the original one. */
  async version(actor: Actor, id: string, asked?: Language): Promise<ReviewedVersion> {
    requireAllowed(mayUseReviews(actor));
    const [row] = await this.reads.rows<VersionRow>(VERSION, [id, isPerson(actor) ? actor.id : null]);
    if (!row) throw new DomainError('row/not-found', { params: { id } });
    requireAllowed(mayReadReview(actor, readersOf(row)));
    const { content: text, snapshot: frozen, reviewers, endorsements, openThreads, ...version } = row;
    const [content, snapshot] = [reviewedContent(text), JSON.parse(frozen) as ReportSnapshot];
    const { originalLanguage } = content;
    const language = asked ?? originalLanguage;
    return {
      ...version,
      ...standingView({ reviewers, endorsements, openThreads }),
      isLatest: version.versions.at(-1)?.id === id,
      originalLanguage,
      languages: snapshot.layout.languages,
      language,
      sections: reviewedSections(content, snapshot, language),
    };
  }

  /** How its review stands, for whoever has just said something of it. */
  async standing(id: string): Promise<ReviewStandingView> {
    const [row] = await this.reads.rows<ReviewRows>(STANDING_OF, [id]);
    if (!row) throw new DomainError('row/not-found', { params: { id } });
    return standingView(row);
  }

  /** What changed in the text since an earlier version of the same report, by its number; one statement. */
  async changes(actor: Actor, id: string, since: number, asked?: Language): Promise<VersionChanges> {
    requireAllowed(mayUseReviews(actor));
    const [row] = await this.reads.rows<TwoVersions>(TWO, [id, since]);
    if (!row) throw new DomainError('row/not-found', { params: { id } });
    requireAllowed(mayReadReview(actor, readersOf(row)));
    if (row.sinceId === null || row.before === null) throw fieldFault('since', 'field/no-earlier-version');
    const [before, after] = [reviewedContent(row.before), reviewedContent(row.content)];
    const language = asked ?? after.originalLanguage;
    return {
      since: { id: row.sinceId, number: since },
      version: { id, number: row.number },
      language,
      sections: sectionsOfBoth(before, after).map((section) => {
        const [old, now] = [before, after].map((content) => narrativeIn(content, section, language)?.body ?? []);
        const lines = narrativeChanges(old ?? [], now ?? []);
        return { id: section, isChanged: isChanged(lines), lines };
      }),
    };
  }
}

const readersOf = ({ reviewers }: Pick<ReviewRows, 'reviewers'>): { readonly reviewerIds: readonly string[] } => ({
  reviewerIds: reviewers.map(({ id }) => id),
});

/** Those of the later one, and after them what it does not have any more. */
const sectionsOfBoth = (before: VersionContent, after: VersionContent): string[] => [
  ...new Set([...after.sections, ...before.sections]),
];
