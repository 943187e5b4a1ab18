import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  type AsOf,
  DomainError,
  dayOf,
  ENDED_STATUSES,
  GENEVA,
  isOverdue,
  type LocalDate,
  mayReadAccountability,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowBefore,
} from '@resolute/domain';
import { unitNameSql } from '@resolute/identity';
import { CLOCK, type Clock } from '@resolute/platform';
import { checkedColumns, checkedJoins, momentSql, personNameSql, STATE, seenSql } from '../checks/checked.sql';
import { type ReadingParameters, readAs } from '../checks/read-as';
import { type ReturnedReport, returnedColumns } from '../checks/returned-report';
import type { ActionsFilter, ActionsPage, ActionView } from './action.view';

type ReadAction = Omit<ActionView, 'isOverdue'>;

const ACTIONS = `
  SELECT ${checkedColumns({ returns: 'action_returns', key: 'revision_id' })}, c.action_id AS "actionId", c.title, c.planned,
    c.taken, c.status, c.status_reason AS "statusReason", ${personNameSql('op')} AS "ownerPerson",
    ${unitNameSql('ou')} AS "ownerUnit", c.due_day::text AS "dueDay", c.promised_day::text AS "promisedDay",
    (SELECT json_build_object('id', o.id, 'revision', o.revision, 'language', o.language, 'period', o.period,
        'title', o.title, 'planned', o.planned, 'taken', o.taken, 'status', o.status, 'statusReason', o.status_reason,
        'dueDay', o.due_day, 'acceptedAt', ${momentSql('o.accepted_at')})
      FROM action_revisions o
      WHERE o.action_id = c.action_id AND o.state = 'accepted' AND o.id <> c.id AND $3::timestamptz IS NULL) AS accepted
  FROM action_revisions c JOIN actions a ON a.id = c.action_id JOIN units u ON u.id = a.unit_id
  ${checkedJoins('a.origin_id')}
  LEFT JOIN persons op ON op.id = c.owner_person_id LEFT JOIN units ou ON ou.id = c.owner_unit_id
  WHERE ${seenSql('c', 'a.unit_id')}`;

const ACTION = `${ACTIONS} AND c.id = $4`;
const REVISIONS = `${ACTIONS} AND c.action_id = (SELECT o.action_id FROM action_revisions o WHERE o.id = $4)
  ORDER BY c.revision DESC`;

/** What is late is asked for by the day and the words that the domain gives; it compares them as `isOverdue` does. */
const LATE = '(c.due_day IS NOT NULL AND c.due_day < $11::date AND c.status <> ALL ($12::text[]))';
const PAGE = `${ACTIONS}
    AND ($4::uuid IS NULL OR a.origin_id = (SELECT e.origin_id FROM results e WHERE e.id = $4))
    AND ($5::uuid IS NULL OR a.unit_id = $5) AND ($6::text IS NULL OR c.period = $6)
    AND CASE WHEN $7::text IS NOT NULL THEN ${STATE} = $7
      ELSE NOT EXISTS (SELECT FROM action_revisions o WHERE o.action_id = c.action_id AND o.revision > c.revision
        AND ${seenSql('o', 'a.unit_id')}) END
    AND ($8::text IS NULL OR c.status = $8) AND ($9::uuid IS NULL OR $9 IN (c.owner_person_id, c.owner_unit_id))
    AND ($10::boolean IS NULL OR ${LATE} = $10)
    AND ($13::uuid IS NULL OR (c.created_at, c.id) < (SELECT b.created_at, b.id FROM action_revisions b WHERE b.id = $13))
  ORDER BY c.created_at DESC, c.id DESC LIMIT $14`;

const RETURNED = `SELECT ${returnedColumns('o.unit_id')}
  FROM action_returns b JOIN action_revisions c ON c.id = b.revision_id JOIN actions o ON o.id = c.action_id WHERE b.id = $1`;

/** Actions with what was planned and what was taken. */
@Injectable()
export class ActionsQueries {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The latest first, each in its newest revision that the reader sees, or in the state that is asked for; one statement. */
  async list(actor: Actor, filter: ActionsFilter, asOf: AsOf | undefined, page: PageRequest): Promise<ActionsPage> {
    requireAllowed(mayReadAccountability(actor));
    const { result = null, unit = null, period = null, state = null } = filter;
    const { status = null, owner = null, overdue = null } = filter;
    const as = readAs(actor, this.clock.now(), asOf);
    const late = [overdue, todayOf(as), ENDED_STATUSES];
    const where = [...as, result, unit, period, state, status, owner, ...late, rowBefore(page), page.size + 1];
    return pageOf(await this.actions(PAGE, as, where), page.size);
  }

  async get(actor: Actor, id: string): Promise<ActionView> {
    requireAllowed(mayReadAccountability(actor));
    const as = readAs(actor, this.clock.now());
    const [action] = await this.actions(ACTION, as, [...as, id]);
    if (!action) throw new DomainError('row/not-found', { params: { id } });
    return action;
  }

  /** What was sent back once, to whom and by whom, or nothing; for the system itself. */
  returned(returnId: string): Promise<ReturnedReport | undefined> {
    return this.reads.row<ReturnedReport>(RETURNED, [returnId]);
  }

  /** Everything that was ever said of this action, as far as the reader sees it, the newest first. */
  async revisions(actor: Actor, id: string): Promise<ActionsPage> {
    requireAllowed(mayReadAccountability(actor));
    const as = readAs(actor, this.clock.now());
    const items = await this.actions(REVISIONS, as, [...as, id]);
    if (items.length === 0) throw new DomainError('row/not-found', { params: { id } });
    return { items, next: null };
  }

  private async actions(sql: string, as: ReadingParameters, values: readonly unknown[]): Promise<ActionView[]> {
    const rows = await this.reads.rows<ReadAction>(sql, values);
    return rows.map((row) => ({ ...row, isOverdue: isOverdue(row, todayOf(as)) }));
  }
}

/** The day in Geneva on which it is judged what is late: today, or the day that is looked back from. */
const todayOf = ([moment]: ReadingParameters): LocalDate => dayOf(moment, GENEVA);
