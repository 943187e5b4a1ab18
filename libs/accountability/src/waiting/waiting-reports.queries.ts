import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type AcceptanceState,
  type Actor,
  checkedTask,
  mayReadAccountability,
  requireAllowed,
  WAITING_STATES,
} from '@resolute/domain';
import { unitNameSql } from '@resolute/identity';
import { RESULT_NAME } from '@resolute/planning';
import { CLOCK, type Clock } from '@resolute/platform';
import { checkedJoins, personNameSql, seenSql } from '../checks/checked.sql';
import { readAs } from '../checks/read-as';
import type { WaitingReport, WaitingReports } from './waiting-report.view';

const ON_ITS_WAY = `c.id, c.period, c.state, c.author_id, c.verifier_id, c.acceptor_id, c.submitted_at`;

/** What is on its way and the reader sees, with everybody who ever saved it; what came back first, then the oldest. */
const WAITING = `
  WITH waiting AS (
    SELECT 'note' AS kind, ${ON_ITS_WAY}, c.origin_id, c.unit_id,
      ARRAY(SELECT w.person_id FROM result_note_authors w WHERE w.note_id = c.id) AS author_ids
    FROM result_notes c WHERE c.state = ANY ($4) AND ${seenSql('c', 'c.unit_id')}
    UNION ALL
    SELECT 'action', ${ON_ITS_WAY}, a.origin_id, a.unit_id,
      ARRAY(SELECT w.person_id FROM action_authors w WHERE w.revision_id = c.id)
    FROM action_revisions c JOIN actions a ON a.id = c.action_id
    WHERE c.state = ANY ($4) AND ${seenSql('c', 'a.unit_id')})
  SELECT c.kind, c.id, ${RESULT_NAME} AS result, ${unitNameSql('u')} AS unit, c.period, c.state,
    ${personNameSql('author')} AS author, c.verifier_id AS "verifierId", c.author_ids AS "authorIds",
    c.submitted_at AS "submittedAt"
  FROM waiting c JOIN units u ON u.id = c.unit_id ${checkedJoins('c.origin_id')}
  ORDER BY c.submitted_at NULLS FIRST, c.id`;

interface WaitingRow extends Omit<WaitingReport, 'task'> {
  readonly state: AcceptanceState;
  readonly verifierId: string | null;
  readonly authorIds: readonly string[];
}

/** The notes and actions that wait for somebody. */
@Injectable()
export class WaitingReportsQueries {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What waits for the reader, or for somebody in whose place the reader acts; one statement. */
  async of(actor: Actor): Promise<WaitingReports> {
    requireAllowed(mayReadAccountability(actor));
    const where = [...readAs(actor, this.clock.now()), WAITING_STATES];
    const rows = await this.reads.rows<WaitingRow>(WAITING, where);
    return { items: rows.flatMap((row) => waitingFor(actor, row)) };
  }
}

function waitingFor(actor: Actor, { state, verifierId, authorIds, ...report }: WaitingRow): WaitingReport[] {
  const authorId = report.author.id;
  const task = checkedTask(actor, {
    unitId: report.unit.id,
    authorId,
    earlierAuthorIds: authorIds.filter((id) => id !== authorId),
    ...(verifierId !== null && { verifierId }),
    state,
  });
  return task ? [{ ...report, task }] : [];
}
