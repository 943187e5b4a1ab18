import { Injectable } from '@nestjs/common';
import { ReportEndorsementEntity, type Tx, Writes } from '@resolute/database';
import { fieldFault, mayEndorse, mayReviewReports, type Person, type ReviewVerdict } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { ReviewQueries } from './review.queries';
import type { EndorsementWish, ReviewStandingView } from './review.view';
import { requireLatest, versionUnderReview } from './version-under-review';

const REVIEWERS = 'SELECT person_id AS id FROM report_reviewers WHERE report_id = $1 ORDER BY person_id';
const LAST = `SELECT verdict FROM report_endorsements WHERE version_id = $1 AND reviewer_id = $2
  ORDER BY created_at DESC, id DESC LIMIT 1`;

/** What reviewers say of a version as a whole. */
@Injectable()
export class EndorsementsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: ReviewQueries,
  ) {}

  /**
   * Endorses the latest version, or asks for changes and says which. The latest word counts; the same one again without a note
   * changes nothing. Throws `review/superseded` where there is a later version.
   */
  async give(actor: Person, versionId: string, { verdict, note = null }: EndorsementWish): Promise<ReviewStandingView> {
    await this.writes.run(actor, async (tx) => {
      tx.require(mayReviewReports(actor));
      const version = await versionUnderReview(tx, versionId);
      const { reportId, sentById } = version;
      const reviewers = await tx.query<{ id: string }>(REVIEWERS, [reportId]);
      tx.require(mayEndorse(actor, { reviewerIds: reviewers.map(({ id }) => id), sentById }));
      await requireLatest(tx, version);
      if (note === null && (await lastOf(tx, versionId, actor)) === verdict) return;
      if (note === null && verdict === 'changes-asked') throw fieldFault('note', 'field/missing');
      const said = { verdict, note };
      const row = { ...said, id: uuid(), versionId, reviewerId: actor.id, createdAt: tx.at };
      await tx.insert(ReportEndorsementEntity, row);
      tx.audit({ action: `review.${verdict}`, subjectType: 'report-version', subjectId: versionId, change: said });
    });
    return this.queries.standing(versionId);
  }
}

async function lastOf(tx: Tx, versionId: string, { id }: Person): Promise<ReviewVerdict | undefined> {
  const [last] = await tx.query<{ verdict: ReviewVerdict }>(LAST, [versionId, id]);
  return last?.verdict;
}
