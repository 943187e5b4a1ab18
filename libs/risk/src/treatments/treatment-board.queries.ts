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
import { type UnitName, unitNameSql } from '@resolute/identity';
import { CLOCK, type Clock } from '@resolute/platform';
import { TREATMENT_FIELDS } from '../register/risk.sql';
import type { TreatmentView } from '../register/risk-page.view';

/** A treatment on the board, with the risk that it is about. */
export interface BoardTreatment extends TreatmentView {
  readonly risk: { readonly id: string; readonly code: string; readonly title: Translations };
  readonly unit: UnitName;
}

export interface BoardPage extends Page<BoardTreatment> {
  readonly total: number;
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
}

/** What is due first comes first. Overdue is what the domain says: a test holds both against each other. */
const BOARD = `
  WITH listed AS (
    SELECT t.id, row_number() OVER (ORDER BY t.due_on, t.id)::integer AS place, (count(*) OVER ())::integer AS total
    FROM risk_treatments t JOIN risks r ON r.id = t.risk_id
    WHERE ($1::text IS NULL OR t.state = $1) AND ($2::uuid IS NULL OR t.owner_id = $2)
      AND ($3::uuid IS NULL OR r.unit_id = $3) AND ($4::uuid IS NULL OR t.risk_id = $4)
      AND ($5::boolean IS NULL OR (t.state IN ('planned', 'underway') AND t.due_on < $6) = $5)),
  page AS (
    SELECT * FROM listed WHERE $7::uuid IS NULL OR place > (SELECT a.place FROM listed a WHERE a.id = $7)
    ORDER BY place LIMIT $8)
  SELECT t.id, json_build_object(${TREATMENT_FIELDS}) AS treatment,
    json_build_object('id', r.id, 'code', r.code, 'title', r.title) AS risk, ${unitNameSql('u')} AS unit, p.total
  FROM page p JOIN risk_treatments t ON t.id = p.id JOIN risks r ON r.id = t.risk_id JOIN units u ON u.id = r.unit_id
  LEFT JOIN persons o ON o.id = t.owner_id ORDER BY p.place`;

/** What is planned about all risks together: one statement. */
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
    const where = [state, owner, unit, risk, overdue, today];
    const rows = await this.reads.rows<BoardRow>(BOARD, [...where, rowBefore(page), page.size + 1]);
    const { items, next } = pageOf(rows, page.size);
    return {
      items: items.map((row) => ({
        ...row.treatment,
        isOverdue: isTreatmentOverdue(row.treatment, today),
        risk: row.risk,
        unit: row.unit,
      })),
      next,
      total: rows[0]?.total ?? 0,
    };
  }
}
