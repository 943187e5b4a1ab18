import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  compareDays,
  LIVE_RISK_STATES,
  type LocalDate,
  nextReviewOn,
  OPEN_TREATMENT_STATES,
  type RiskLevel,
  type RiskTask,
  type Span,
  type Translations,
} from '@resolute/domain';

/** A review or a treatment of a risk that is to be done until a day, with what it is called. */
export interface DueRiskTask extends RiskTask {
  readonly risk: { readonly id: string; readonly code: string; readonly title: Translations };
  /** Null for the review of the risk itself. */
  readonly treatment: Translations | null;
}

interface ReviewedRow extends Omit<DueRiskTask, 'dueOn'> {
  readonly level: RiskLevel;
  readonly lastReviewedOn: LocalDate;
}

const RISK = `json_build_object('id', r.id, 'code', r.code, 'title', r.title) AS risk, r.unit_id AS "unitId"`;

/** When a review is due is a rule and no column, so all that are watched are read. */
const REVIEWED = `
  SELECT r.id, ${RISK}, NULL AS treatment, r.owner_id AS "ownerId", a.level, r.last_reviewed_on::text AS "lastReviewedOn"
  FROM risks r JOIN risk_assessments a ON a.risk_id = r.id AND a.kind = 'residual' AND a.superseded_at IS NULL
  WHERE r.state = ANY ($1) AND r.last_reviewed_on IS NOT NULL`;

/** A treatment for which nobody is named is a matter of the owner of its risk. */
const TREATED = `
  SELECT t.id, ${RISK}, t.title AS treatment, COALESCE(t.owner_id, r.owner_id) AS "ownerId", t.due_on::text AS "dueOn"
  FROM risk_treatments t JOIN risks r ON r.id = t.risk_id
  WHERE r.state = ANY ($1) AND t.state = ANY ($2) AND t.due_on BETWEEN $3 AND $4`;

/** What is to be done about risks that are watched, for the system itself: to tell each what waits for them. */
@Injectable()
export class RiskTasksQueries {
  constructor(private readonly reads: Reads) {}

  /** Reviews and open treatments of a due day within the span, by that day: two statements. */
  async due({ from, to }: Span): Promise<DueRiskTask[]> {
    const [reviewed, treated] = await Promise.all([
      this.reads.rows<ReviewedRow>(REVIEWED, [LIVE_RISK_STATES]),
      this.reads.rows<DueRiskTask>(TREATED, [LIVE_RISK_STATES, OPEN_TREATMENT_STATES, from, to]),
    ]);
    const reviews = reviewed
      .map(({ level, lastReviewedOn, ...task }) => ({ ...task, dueOn: nextReviewOn(lastReviewedOn, level) }))
      .filter(({ dueOn }) => compareDays(dueOn, from) >= 0 && compareDays(dueOn, to) <= 0);
    return [...reviews, ...treated].toSorted(
      (one, other) => compareDays(one.dueOn, other.dueOn) || Number(one.id > other.id) - Number(one.id < other.id),
    );
  }
}
