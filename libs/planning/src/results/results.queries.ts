import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  DomainError,
  mayReadPlans,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowBefore,
  type TimeWish,
  timeAxes,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { COUNTS, RESULT_COLUMNS, RESULT_ORDER, RESULTS } from './result.sql';
import type { ResultsFilter, ResultsPage, ResultView } from './result.view';

type ListedResult = ResultView & { readonly place?: number; readonly total?: number };

const LISTED = `
  WITH listed AS (
    SELECT ${RESULT_COLUMNS}, row_number() OVER (ORDER BY ${RESULT_ORDER})::integer AS place,
      (count(*) OVER ())::integer AS total
    FROM ${RESULTS}
    WHERE ${COUNTS}
      AND ($3::uuid IS NULL OR f.id = $3)
      AND ($4::text IS NULL OR k.code = $4)
      AND ($5::text IS NULL OR r.control_level = $5)
      AND ($6::integer IS NULL OR r.sdgs @> ARRAY[$6])
      AND ($7::text IS NULL OR strpos(lower(r.code), lower($7)) > 0 OR EXISTS (
        SELECT FROM jsonb_each_text(r.title) t
        WHERE strpos(lower(t.value COLLATE "und-x-icu"), lower($7 COLLATE "und-x-icu")) > 0)))
  SELECT * FROM listed WHERE $8::uuid IS NULL OR place > (SELECT a.place FROM listed a WHERE a.id = $8)
  ORDER BY place LIMIT $9`;

const RESULT = `SELECT ${RESULT_COLUMNS} FROM ${RESULTS} WHERE r.id = $2`;

/** Results as a table. */
@Injectable()
export class ResultsQueries {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Those that count on the day asked for, so that a tile that says seven opens seven rows. */
  async list(actor: Actor, filter: ResultsFilter, time: TimeWish, page: PageRequest): Promise<ResultsPage> {
    requireAllowed(mayReadPlans(actor));
    const { moment, day } = timeAxes(time, this.clock.now());
    const { framework = null, kind = null, controlLevel = null, sdg = null, text = null } = filter;
    const where = [moment, day, framework, kind, controlLevel, sdg, text];
    const rows = await this.reads.rows<ListedResult>(LISTED, [...where, rowBefore(page), page.size + 1]);
    const { items, next } = pageOf(rows, page.size);
    return { items: items.map(withoutPlace), next, total: rows[0]?.total ?? 0 };
  }

  /** One result by what was recorded at a moment, whether it still counts or not. */
  async get(actor: Actor, id: string, time: TimeWish = {}): Promise<ResultView> {
    requireAllowed(mayReadPlans(actor));
    const { moment } = timeAxes(time, this.clock.now());
    const [result] = await this.reads.rows<ResultView>(RESULT, [moment, id]);
    if (!result) throw new DomainError('row/not-found', { params: { id } });
    return result;
  }
}

function withoutPlace({ place: _place, total: _total, ...result }: ListedResult): ResultView {
  return result;
}
