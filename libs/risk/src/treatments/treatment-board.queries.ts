import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  dayOf,
  GENEVA,
  isTreatmentOverdue,
  type LocalDate,
  mayReadRisks,
  type Page,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowBefore,
  type Translations,
  type TreatmentState,
} from '@resolute/domain';
import { type PersonName, type UnitName, unitNameSql } from '@resolute/identity';
import { CLOCK, type Clock } from '@resolute/platform';
import { TREATMENT_FIELDS } from '../register/risk.sql';
import type { TreatmentView } from '../register/risk-page.view';

/** A treatment on the board, with the risk that it is about. */
export interface BoardTreatment extends TreatmentView {
  readonly risk: { readonly id: string; readonly code: string; readonly title: Translations };
  readonly unit: UnitName;
  /** Whether its risk is marked as sample. */
  readonly isSample: boolean;
}

/** How many there are of the owner, unit and risk that were asked for, whatever their state. */
export interface BoardCounts extends Readonly<Record<TreatmentState, number>> {
  readonly overdue: number;
}

export interface BoardPage extends Page<BoardTreatment> {
  readonly total: number;
  readonly counts: BoardCounts;
  /** Everybody who does a treatment, to choose one of them. */
  readonly owners: readonly PersonName[];
}

export interface BoardFilter {
  readonly state?: TreatmentState;
  readonly owner?: string;
  readonly unit?: string;
  readonly risk?: string;
  readonly overdue?: boolean;
}

interface BoardRow {
  readonly id: string;
  readonly total: number;
  readonly treatment: Omit<TreatmentView, 'isOverdue'>;
  readonly risk: BoardTreatment['risk'];
  readonly unit: UnitName;
  readonly isSample: boolean;
}

const OVERDUE = "t.state IN ('planned', 'underway') AND t.due_on < ";
const OF_OWNER_UNIT_RISK =
  '($1::uuid IS NULL OR t.owner_id = $1) AND ($2::uuid IS NULL OR r.unit_id = $2) AND ($3::uuid IS NULL OR t.risk_id = $3)';

/** What is open comes first, by the day on which it is due, and then what ended last. Overdue is what the domain says: a test holds both against each other. */
const BOARD = `
  WITH listed AS (
    SELECT t.id, (count(*) OVER ())::integer AS total, row_number() OVER (
      ORDER BY t.state NOT IN ('planned', 'underway'), CASE WHEN t.state IN ('planned', 'underway') THEN t.due_on END,
        COALESCE(t.done_on, t.due_on) DESC, t.id)::integer AS place
    FROM risk_treatments t JOIN risks r ON r.id = t.risk_id
    WHERE ${OF_OWNER_UNIT_RISK} AND ($4::text IS NULL OR t.state = $4)
      AND ($5::boolean IS NULL OR (${OVERDUE} $6) = $5)),
  page AS (
    SELECT * FROM listed WHERE $7::uuid IS NULL OR place > (SELECT a.place FROM listed a WHERE a.id = $7)
    ORDER BY place LIMIT $8)
  SELECT t.id, json_build_object(${TREATMENT_FIELDS}) AS treatment,
    json_build_object('id', r.id, 'code', r.code, 'title', r.title) AS risk, ${unitNameSql('u')} AS unit,
    r.is_sample AS "isSample", p.total
  FROM page p JOIN risk_treatments t ON t.id = p.id JOIN risks r ON r.id = t.risk_id JOIN units u ON u.id = r.unit_id
  LEFT JOIN persons o ON o.id = t.owner_id ORDER BY p.place`;

const TALLY = `
  SELECT count(*) FILTER (WHERE t.state = 'planned')::integer AS planned,
    count(*) FILTER (WHERE t.state = 'underway')::integer AS underway,
    count(*) FILTER (WHERE t.state = 'done')::integer AS done,
    count(*) FILTER (WHERE t.state = 'cancelled')::integer AS cancelled,
    count(*) FILTER (WHERE ${OVERDUE} $4)::integer AS overdue
  FROM risk_treatments t JOIN risks r ON r.id = t.risk_id WHERE ${OF_OWNER_UNIT_RISK}`;

const NOTHING: BoardCounts = { planned: 0, underway: 0, done: 0, cancelled: 0, overdue: 0 };

const OWNERS = `SELECT o.id, o.name FROM persons o
  WHERE EXISTS (SELECT FROM risk_treatments t WHERE t.owner_id = o.id) ORDER BY o.name, o.id`;

/** What is planned about all risks together: three statements. */
@Injectable()
export class TreatmentBoardQueries {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(actor: Actor, filter: BoardFilter, page: PageRequest): Promise<BoardPage> {
    requireAllowed(mayReadRisks(actor));
    const today: LocalDate = dayOf(this.clock.now(), GENEVA);
    const { state = null, owner = null, unit = null, risk = null, overdue = null } = filter;
    const of = [owner, unit, risk];
    const [rows, tallies, owners] = await Promise.all([
      this.reads.rows<BoardRow>(BOARD, [...of, state, overdue, today, rowBefore(page), page.size + 1]),
      this.reads.rows<BoardCounts>(TALLY, [...of, today]),
      this.reads.rows<PersonName>(OWNERS),
    ]);
    const { items, next } = pageOf(rows, page.size);
    return {
      items: items.map((row) => ({
        ...row.treatment,
        isOverdue: isTreatmentOverdue(row.treatment, today),
        risk: row.risk,
        unit: row.unit,
        isSample: row.isSample,
      })),
      next,
      total: rows[0]?.total ?? 0,
      counts: tallies[0] ?? NOTHING,
      owners,
    };
  }
}
