import {
  ReportEntity,
  ReportReviewerEntity,
  type ReportRunEntity,
  ReportTextEntity,
  type Tx,
} from '@resolute/database';
import { canonicalJson, type Language } from '@resolute/domain';
import { letReadCited } from '@resolute/measurement';
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

const REVIEWED = 'SELECT FROM report_versions WHERE run_id = $1 LIMIT 1';

/** The report of the run that this one superseded. */
const SUPERSEDED = `
  SELECT p.id FROM reports p JOIN report_runs u ON u.id = p.run_id
  WHERE u.state = 'superseded' AND u.definition = $1 AND u.occasion_id = $2`;

/**
 * Begins the report of a run whose figures are frozen: with the reviewers of its definition, and with a draft for each section
 * that has something to say. The policy was asked by whoever calls. A report that is there already stays as it is; one whose run
 * was superseded goes over to this one with all that was written, and gets new drafts for what nobody has written.
 */
export async function openReport(
  tx: Tx,
  run: Pick<ReportRunEntity, 'id' | 'definition' | 'occasionId'>,
  snapshot: ReportSnapshot,
): Promise<void> {
  if (await tx.find(ReportEntity, { runId: run.id })) return;
  const [superseded] = await tx.query<{ id: string }>(SUPERSEDED, [run.definition, run.occasionId]);
  if (superseded) await takeOver(tx, superseded.id, { run, snapshot });
  else await begin(tx, run, snapshot);
}

async function takeOver(
  tx: Tx,
  reportId: string,
  { run, snapshot }: { readonly run: { readonly id: string }; readonly snapshot: ReportSnapshot },
): Promise<void> {
  const report = await tx.load(ReportEntity, reportId);
  const texts = await tx.all(ReportTextEntity, { reportId });
  const written = texts.map(({ section, language }) => `${section} ${language}`);
  await tx.update(ReportEntity, report, { runId: run.id });
  const reviewers = await tx.all(ReportReviewerEntity, { reportId });
  // What a version was made of stays open to those who reviewed it.
  if ((await tx.query(REVIEWED, [report.runId])).length === 0) await letReadCited(tx, report.runId, []);
  await letReadCited(
    tx,
    run.id,
    reviewers.map(({ personId }) => personId),
  );
  const { originalLanguage } = report;
  const redrafted = await redraft(tx, texts, { snapshot, language: originalLanguage as Language });
  const drafted = await draft(tx, { reportId, originalLanguage }, { snapshot, written: new Set(written) });
  const change = { runId: { before: report.runId, after: run.id }, drafted, redrafted };
  tx.audit({ action: 'report.taken-over', subjectType: 'report', subjectId: reportId, change });
}

async function begin(tx: Tx, run: { readonly id: string }, snapshot: ReportSnapshot): Promise<void> {
  const reportId = uuid();
  const { layout } = snapshot;
  const originalLanguage = originalLanguageOf(layout);
  await tx.insert(ReportEntity, { id: reportId, runId: run.id, originalLanguage, version: 1, createdAt: tx.at });
  const reviewers = await tx.query<{ id: string }>(REVIEWERS, [layout.code]);
  await tx.insertAll(
    ReportReviewerEntity,
    reviewers.map(({ id: personId }) => ({ reportId, personId, createdAt: tx.at })),
  );
  await letReadCited(
    tx,
    run.id,
    reviewers.map(({ id }) => id),
  );
  const drafted = await draft(tx, { reportId, originalLanguage }, { snapshot, written: new Set() });
  const change = { runId: run.id, originalLanguage, reviewers: reviewers.map(({ id }) => id), drafted };
  tx.audit({ action: 'report.opened', subjectType: 'report', subjectId: reportId, change });
}

/** A draft that nobody has touched tells of the figures that are there now, or nothing. Returns the sections that say something else. */
async function redraft(
  tx: Tx,
  texts: readonly ReportTextEntity[],
  { snapshot, language }: { readonly snapshot: ReportSnapshot; readonly language: Language },
): Promise<string[]> {
  const telling = tellingIn(language);
  const redrafted: string[] = [];
  for (const section of sectionsOf(snapshot)) {
    const untouched = texts.find((each) => each.section === section && each.language === language && !each.authorId);
    const body = [...draftOf(section, snapshot, telling)];
    if (!untouched || canonicalJson(untouched.body) === canonicalJson(body)) continue;
    await tx.update(ReportTextEntity, untouched, { body, changedAt: tx.at });
    redrafted.push(section);
  }
  return redrafted;
}

/** The sections for which there is a draft, as nobody has written anything there. */
async function draft(
  tx: Tx,
  { reportId, originalLanguage }: { readonly reportId: string; readonly originalLanguage: string },
  { snapshot, written }: { readonly snapshot: ReportSnapshot; readonly written: ReadonlySet<string> },
): Promise<string[]> {
  const language = originalLanguage as Language;
  const telling = tellingIn(language);
  const texts = sectionsOf(snapshot).flatMap((section) => {
    if (written.has(`${section} ${language}`)) return [];
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
