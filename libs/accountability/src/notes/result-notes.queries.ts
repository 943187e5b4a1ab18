import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  type AsOf,
  DomainError,
  mayReadAccountability,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowBefore,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { checkedColumns, checkedJoins, momentSql, STATE, seenSql } from '../checks/checked.sql';
import { readAs } from '../checks/read-as';
import { type ReturnedReport, returnedColumns } from '../checks/returned-report';
import type { ResultNotesFilter, ResultNotesPage, ResultNoteView } from './result-note.view';

const SEEN = seenSql('c', 'c.unit_id');

/** Another revision `o` of the same note. */
const SAME_NOTE = '(o.origin_id, o.period, o.unit_id) = (c.origin_id, c.period, c.unit_id)';

const NOTES = `
  SELECT ${checkedColumns({ returns: 'result_note_returns', key: 'note_id' })}, c.achieved, c.obstacles, c.next,
    (SELECT json_build_object('id', o.id, 'revision', o.revision, 'language', o.language, 'achieved', o.achieved,
        'obstacles', o.obstacles, 'next', o.next, 'acceptedAt', ${momentSql('o.accepted_at')})
      FROM result_notes o WHERE ${SAME_NOTE} AND o.state = 'accepted' AND o.id <> c.id AND $3::timestamptz IS NULL)
      AS accepted
  FROM result_notes c JOIN units u ON u.id = c.unit_id ${checkedJoins('c.origin_id')}
  WHERE ${SEEN}`;

const NOTE = `${NOTES} AND c.id = $4`;
const REVISIONS = `${NOTES}
    AND (c.origin_id, c.period, c.unit_id) = (SELECT o.origin_id, o.period, o.unit_id FROM result_notes o WHERE o.id = $4)
  ORDER BY c.revision DESC`;
const PAGE = `${NOTES}
    AND ($4::uuid IS NULL OR c.origin_id = (SELECT e.origin_id FROM results e WHERE e.id = $4))
    AND ($5::uuid IS NULL OR c.unit_id = $5) AND ($6::text IS NULL OR c.period = $6)
    AND CASE WHEN $7::text IS NOT NULL THEN ${STATE} = $7
      ELSE NOT EXISTS (SELECT FROM result_notes o WHERE ${SAME_NOTE} AND o.revision > c.revision
        AND ${seenSql('o', 'o.unit_id')}) END
    AND ($8::uuid IS NULL OR (c.created_at, c.id) < (SELECT b.created_at, b.id FROM result_notes b WHERE b.id = $8))
  ORDER BY c.created_at DESC, c.id DESC LIMIT $9`;

const RETURNED = `SELECT ${returnedColumns('c.unit_id')}
  FROM result_note_returns b JOIN result_notes c ON c.id = b.note_id WHERE b.id = $1`;

/** Notes on results with everybody who had a hand in them. */
@Injectable()
export class ResultNotesQueries {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The latest first, each in its newest revision that the reader sees, or in the state that is asked for; one statement. */
  async list(
    actor: Actor,
    filter: ResultNotesFilter,
    asOf: AsOf | undefined,
    page: PageRequest,
  ): Promise<ResultNotesPage> {
    requireAllowed(mayReadAccountability(actor));
    const { result = null, unit = null, period = null, state = null } = filter;
    const where = [...readAs(actor, this.clock.now(), asOf), result, unit, period, state];
    return pageOf(await this.reads.rows<ResultNoteView>(PAGE, [...where, rowBefore(page), page.size + 1]), page.size);
  }

  async get(actor: Actor, id: string): Promise<ResultNoteView> {
    requireAllowed(mayReadAccountability(actor));
    const [note] = await this.reads.rows<ResultNoteView>(NOTE, [...readAs(actor, this.clock.now()), id]);
    if (!note) throw new DomainError('row/not-found', { params: { id } });
    return note;
  }

  /** What was sent back once, to whom and by whom, or nothing; for the system itself. */
  returned(returnId: string): Promise<ReturnedReport | undefined> {
    return this.reads.row<ReturnedReport>(RETURNED, [returnId]);
  }

  /** Everything that was ever said in this note, as far as the reader sees it, the newest first. */
  async revisions(actor: Actor, id: string): Promise<ResultNotesPage> {
    requireAllowed(mayReadAccountability(actor));
    const items = await this.reads.rows<ResultNoteView>(REVISIONS, [...readAs(actor, this.clock.now()), id]);
    if (items.length === 0) throw new DomainError('row/not-found', { params: { id } });
    return { items, next: null };
  }
}
