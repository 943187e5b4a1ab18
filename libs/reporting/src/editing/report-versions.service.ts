import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Reads, ReportEntity, ReportRunEntity, ReportVersionEntity, type Tx, Writes } from '@resolute/database';
import {
  canonicalJson,
  compareDays,
  DomainError,
  dayOf,
  type FieldProblem,
  fieldFault,
  GENEVA,
  type MissingForReview,
  mayEditReports,
  type Person,
  parseLocalDate,
} from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { requireNoOpenIssue } from '../issue/open-issue';
import { openJobOf } from '../runs/open-job.sql';
import type { ReportVersionView } from './report.view';
import { VERSION_ROW } from './version-rows.sql';
import { missingIn, versionContentOf, workingCopy } from './working-copy';

/** What is said of a version that is sent to review. */
export interface VersionWish {
  /** What was changed; wanted from the second version on. */
  readonly note?: string | null;
  readonly reviewDueOn: string;
}

interface LastVersion {
  readonly number: number;
  readonly content: string;
  readonly runId: string;
}

const LAST =
  'SELECT number, content, run_id AS "runId" FROM report_versions WHERE report_id = $1 ORDER BY number DESC LIMIT 1';
const VERSION = `${VERSION_ROW} WHERE v.id = $1`;

/** Sends reports to review. */
@Injectable()
export class ReportVersionsService {
  constructor(
    private readonly writes: Writes,
    private readonly reads: Reads,
  ) {}

  /**
   * Keeps the narrative as it stands as the next version, for good, and asks its reviewers. Throws `report/incomplete` with
   * everything that is missing, and `report/unchanged` when it would say what the last one says.
   */
  async send(actor: Person, reportId: string, wish: VersionWish): Promise<ReportVersionView> {
    const id = uuid();
    await this.writes.run(actor, async (tx) => {
      tx.require(mayEditReports(actor));
      // Locked, so that of two who send at once the second one sees the version of the first.
      const { runId } = await tx.load(ReportEntity, reportId);
      await requireReady(tx, runId);
      await requireNoOpenIssue(tx, reportId);
      const { content, snapshotSha256 } = await sentBy(tx, reportId);
      const [last] = await tx.query<LastVersion>(LAST, [reportId]);
      const { note, reviewDueOn } = requireWords(wish, { isFirst: !last, tx });
      if (last?.content === content && last.runId === runId) throw new DomainError('report/unchanged');
      const sha256 = createHash('sha256').update(content).digest();
      const number = (last?.number ?? 0) + 1;
      const about = { reportId, runId, number, note, reviewDueOn };
      const sent = { content, sha256, snapshotSha256, sentAt: tx.at, sentById: actor.id };
      await tx.insert(ReportVersionEntity, { id, ...about, ...sent, version: 1 });
      const change = { versionId: id, number, note, reviewDueOn, sha256: sha256.toString('hex') };
      tx.audit({ action: 'report.sent-to-review', subjectType: 'report', subjectId: reportId, change });
      tx.outbox('report.draw', { versionId: id });
      tx.outbox('review.asked', { versionId: id });
    });
    return this.view(id);
  }

  /** Has the documents of a version drawn once more, where that was given up. Throws `report-run/not-given-up` for any other. */
  async redraw(actor: Person, id: string): Promise<ReportVersionView> {
    await this.writes.run(actor, async (tx) => {
      tx.require(mayEditReports(actor));
      const version = await tx.load(ReportVersionEntity, id);
      if (version.drawnAt || (await tx.query(openJobOf('report.draw', '$1'), [id])).length > 0)
        throw new DomainError('report-run/not-given-up');
      await tx.update(ReportVersionEntity, version, { fault: null });
      tx.audit({ action: 'report-version.asked-again', subjectType: 'report-version', subjectId: id, change: {} });
      tx.outbox('report.draw', { versionId: id });
    });
    return this.view(id);
  }

  private async view(id: string): Promise<ReportVersionView> {
    const [version] = await this.reads.rows<ReportVersionView>(VERSION, [id]);
    if (!version) throw new Error(`The version ${id} is not where it was put`);
    return version;
  }
}

/** Its figures are being replaced by later ones: nobody should review those that go. */
async function requireReady(tx: Tx, runId: string): Promise<void> {
  const { state } = await tx.load(ReportRunEntity, runId);
  if (state !== 'ready') throw new DomainError('report/being-renewed');
}

async function sentBy(tx: Tx, reportId: string): Promise<{ content: string; snapshotSha256: Buffer }> {
  const copy = await workingCopy(tx.reads, reportId);
  if (!copy) throw new DomainError('row/not-found', { params: { id: reportId } });
  const missing = missingIn(copy);
  if (missing.length > 0)
    throw new DomainError('report/incomplete', {
      errors: missing.map((each) => problemOf(each, copy.originalLanguage)),
    });
  return { content: canonicalJson(versionContentOf(copy)), snapshotSha256: copy.snapshotSha256 };
}

/** Where what is missing belongs, such as `texts.goals.en` or `results.O2.actions.0.taken`. */
function problemOf(missing: MissingForReview, originalLanguage: string): FieldProblem {
  if (missing.code === 'reviewer') return { field: 'reviewers', code: 'field/empty' };
  if (missing.code === 'text') return { field: `texts.${missing.section}.${originalLanguage}`, code: 'field/empty' };
  const { section, result, at, code } = missing;
  return { field: `${section}.${result}.actions.${at}.${code}`, code: 'field/empty' };
}

function requireWords({ note, reviewDueOn }: VersionWish, { isFirst, tx }: { isFirst: boolean; tx: Tx }) {
  const words = note?.trim() ? note : null;
  if (!isFirst && words === null) throw fieldFault('note', 'field/missing');
  if (compareDays(parseLocalDate(reviewDueOn), dayOf(tx.at, GENEVA)) < 0)
    throw fieldFault('reviewDueOn', 'field/day-passed');
  return { note: words, reviewDueOn };
}
