import { ReportEntity, ReportReviewerEntity, ReportTextEntity, type Tx } from '@resolute/database';
import type { Language } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { MAY_REVIEW } from '../definitions/require-reviewers';
import { originalLanguageOf } from '../document/original-language';
import type { ReportSnapshot } from '../snapshot/report-snapshot';
import { tellingIn } from '../text/telling';
import { draftOf } from './drafts';
import { sectionsOf } from './working-copy';

const REVIEWERS = `
  SELECT p.id FROM report_definitions d JOIN report_definition_reviewers v ON v.definition_id = d.id
    JOIN persons p ON p.id = v.person_id
  WHERE d.code = $1 AND ${MAY_REVIEW} ORDER BY p.id`;

/**
 * Begins the report of a run whose figures are frozen: with the reviewers of its definition, and with a draft for each section
 * that has something to say. The policy was asked by whoever calls. A report that is there already stays as it is.
 */
export async function openReport(tx: Tx, run: { readonly id: string }, snapshot: ReportSnapshot): Promise<void> {
  if (await tx.find(ReportEntity, { runId: run.id })) return;
  const reportId = uuid();
  const { layout } = snapshot;
  const originalLanguage = originalLanguageOf(layout);
  await tx.insert(ReportEntity, { id: reportId, runId: run.id, originalLanguage, version: 1, createdAt: tx.at });
  const reviewers = await tx.query<{ id: string }>(REVIEWERS, [layout.code]);
  await tx.insertAll(
    ReportReviewerEntity,
    reviewers.map(({ id: personId }) => ({ reportId, personId, createdAt: tx.at })),
  );
  const drafted = await draft(tx, { reportId, originalLanguage }, snapshot);
  const change = { runId: run.id, originalLanguage, reviewers: reviewers.map(({ id }) => id), drafted };
  tx.audit({ action: 'report.opened', subjectType: 'report', subjectId: reportId, change });
}

/** The sections for which there is a draft. */
async function draft(
  tx: Tx,
  { reportId, originalLanguage: language }: { readonly reportId: string; readonly originalLanguage: Language },
  snapshot: ReportSnapshot,
): Promise<string[]> {
  const telling = tellingIn(language);
  const texts = sectionsOf(snapshot).flatMap((section) => {
    const body = draftOf(section, snapshot, telling);
    return body.length > 0 ? [{ section, body: [...body] }] : [];
  });
  const common = { reportId, language, state: 'original', basedOn: null, authorId: null, changedAt: tx.at, version: 1 };
  await tx.insertAll(
    ReportTextEntity,
    texts.map((text) => ({ ...common, ...text, id: uuid() })),
  );
  return texts.map(({ section }) => section);
}
