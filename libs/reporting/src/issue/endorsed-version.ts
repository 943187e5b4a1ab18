import type { Tx } from '@resolute/database';
import { DomainError, type Language, type LocalDate, reviewStanding } from '@resolute/domain';
import type { DocumentForm } from '../definitions/report-layout';
import type { VersionContent } from '../editing/report-narrative';
import { endorsementsSql, openThreadsSql, reviewerIdsSql } from '../review/review.sql';
import { reviewedContent } from '../review/reviewed-content';
import type { EndorsementRow } from '../review/standing-view';

/** The latest version of a report, with what its issue is held against. */
export interface EndorsedVersion {
  readonly id: string;
  readonly number: number;
  readonly runId: string;
  readonly sentById: string;
  readonly content: VersionContent;
  readonly form: DocumentForm;
  readonly languages: readonly Language[];
  /** The first day of the meeting that receives it. */
  readonly fromDay: LocalDate;
}

interface LatestRow extends Omit<EndorsedVersion, 'content'> {
  readonly content: string;
  readonly reviewerIds: readonly string[];
  readonly endorsements: readonly EndorsementRow[];
  readonly openThreads: number;
}

const LATEST = `
  SELECT v.id, v.number, v.run_id AS "runId", v.sent_by_id AS "sentById", v.content, o.from_day::text AS "fromDay",
    s.content::jsonb #>> '{layout,form}' AS form, s.content::jsonb #> '{layout,languages}' AS languages,
    ${reviewerIdsSql('v.report_id')} AS "reviewerIds", ${endorsementsSql('v.id')} AS endorsements,
    ${openThreadsSql('v.report_id')} AS "openThreads"
  FROM report_versions v JOIN report_runs u ON u.id = v.run_id JOIN occasions o ON o.id = u.occasion_id
    JOIN report_snapshots s ON s.run_id = v.run_id
  WHERE v.report_id = $1 ORDER BY v.number DESC LIMIT 1`;

/**
 * The latest version, which every reviewer endorses and of which nothing is left open; one statement. The row of the report is locked
 * by whoever asks, so that nobody takes their word back meanwhile. Throws `report/not-settled` with how the review stands.
 */
export async function endorsedVersion(tx: Tx, reportId: string): Promise<EndorsedVersion> {
  const [row] = await tx.query<LatestRow>(LATEST, [reportId]);
  if (!row) throw new DomainError('report/not-settled', { params: { endorsed: 0, reviewers: 0, openThreads: 0 } });
  const { reviewerIds, endorsements, openThreads, content, ...version } = row;
  const { isSettled, endorsed } = reviewStanding({ reviewerIds, endorsements, openThreads });
  const params = { endorsed: endorsed.length, reviewers: reviewerIds.length, openThreads };
  if (!isSettled) throw new DomainError('report/not-settled', { params });
  return { ...version, content: reviewedContent(content) };
}
