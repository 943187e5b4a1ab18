import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  DomainError,
  mayReadIndicators,
  type Page,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowBefore,
} from '@resolute/domain';
import type { OccasionsFilter, OccasionView } from './occasion.view';

const OCCASIONS = `SELECT o.id, o.code, o.series, o.title, o.place, o.from_day::text AS "fromDay", o.to_day::text AS "toDay",
  o.agenda_item AS "agendaItem", o.submission_day::text AS "submissionDay", o.translation_day::text AS "translationDay", o.source, o.cancelled_at AS "cancelledAt", o.cancellation_reason AS "cancellationReason", o.is_sample AS "isSample", o.version FROM occasions o`;
const OCCASION = `${OCCASIONS} WHERE o.id = $1`;
const PAGE = `${OCCASIONS}
  WHERE ($1::text IS NULL OR o.series = $1)
    AND ($2::integer IS NULL OR $2 BETWEEN extract(year FROM o.from_day) AND extract(year FROM o.to_day))
    AND ($3::uuid IS NULL OR (o.from_day, o.id) < (SELECT a.from_day, a.id FROM occasions a WHERE a.id = $3))
  ORDER BY o.from_day DESC, o.id DESC LIMIT $4`;

/** The meetings, the latest first. */
@Injectable()
export class OccasionsQueries {
  constructor(private readonly reads: Reads) {}

  async list(actor: Actor, { series, year }: OccasionsFilter, page: PageRequest): Promise<Page<OccasionView>> {
    requireAllowed(mayReadIndicators(actor));
    const rows = await this.reads.rows<OccasionView>(PAGE, [
      series ?? null,
      year ?? null,
      rowBefore(page),
      page.size + 1,
    ]);
    return pageOf(rows, page.size);
  }

  async get(actor: Actor, id: string): Promise<OccasionView> {
    requireAllowed(mayReadIndicators(actor));
    const occasion = await this.reads.row<OccasionView>(OCCASION, [id]);
    if (!occasion) throw new DomainError('row/not-found', { params: { id } });
    return occasion;
  }
}
