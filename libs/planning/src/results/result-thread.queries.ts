import { Inject, Injectable } from '@nestjs/common';
import { Reads, recordedBy } from '@resolute/database';
import { type Actor, mayReadPlans, requireAllowed, type TimeAxes, type TimeWish, timeAxes } from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { FRAMEWORK_NAME, LINK_HOLDS, RESULT_NAME, RESULT_ORDER, RESULTS } from './result.sql';
import type { EditionOfResult, ResultLinkView, ResultThread, SuccessionView, YearEntryView } from './result.view';
import { ResultsQueries } from './results.queries';

type LinkEnd = 'contributesTo' | 'contributions';
type SuccessionEnd = 'predecessors' | 'successors';

/** Both ways in one statement: the result $3 is the child of one end and the parent of the other. */
const LINKS = `
  SELECT CASE WHEN l.child_id = $3 THEN 'contributesTo' ELSE 'contributions' END AS end, l.id, l.share::text,
    l.effective_from::text AS "from", l.effective_until::text AS "until", l.is_sample AS "isSample", ${RESULT_NAME} AS result
  FROM result_links l JOIN LATERAL (SELECT CASE WHEN l.child_id = $3 THEN l.parent_id ELSE l.child_id END AS id) o ON true
  JOIN (SELECT * FROM results_as_of($1)) r ON r.id = o.id
  JOIN result_kinds k ON k.id = r.kind_id JOIN framework_versions f ON f.id = r.framework_version_id
  WHERE (l.child_id = $3 OR l.parent_id = $3) AND ${LINK_HOLDS}
  ORDER BY ${RESULT_ORDER}`;

const SUCCESSIONS = `
  SELECT CASE WHEN s.from_id = $2 THEN 'successors' ELSE 'predecessors' END AS end, s.id, s.kind, s.note, s.source,
    s.is_sample AS "isSample", CASE WHEN r.id IS NOT NULL THEN ${RESULT_NAME} END AS result
  FROM successions s LEFT JOIN (${RESULTS}) ON r.id = CASE WHEN s.from_id = $2 THEN s.to_id ELSE s.from_id END
  WHERE (s.from_id = $2 OR s.to_id = $2) AND ${recordedBy('s')}
  ORDER BY ${RESULT_ORDER}`;

const EDITIONS = `
  SELECT e.id AS "resultId", ${FRAMEWORK_NAME} AS framework,
    CASE WHEN f.frozen_at <= $2 THEN f.frozen_at END AS "frozenAt",
    COALESCE((SELECT json_agg(json_build_object('id', y.id, 'year', y.year, 'planned', y.planned,
        'regionalSupportShare', y.regional_support_share::text, 'isSample', y.is_sample, 'version', y.version) ORDER BY y.year)
      FROM year_entries_as_of($2) y WHERE y.result_id = e.id), '[]') AS years
  FROM results e JOIN framework_versions f ON f.id = e.framework_version_id
  WHERE e.origin_id = (SELECT o.origin_id FROM results o WHERE o.id = $1) AND e.created_at <= $2
  ORDER BY f.first_year DESC, f.id`;

const ENTRY = `SELECT y.id, y.year, y.planned, y.regional_support_share::text AS "regionalSupportShare",
  y.is_sample AS "isSample", y.version FROM year_entries y WHERE y.id = $1 AND y.removed_at IS NULL`;

/** A result with what it contributes to, what contributes to it, what it came from, and what each edition planned. */
@Injectable()
export class ResultThreadQueries {
  constructor(
    private readonly reads: Reads,
    private readonly results: ResultsQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Four statements, whatever hangs on the result. */
  async get(actor: Actor, id: string, time: TimeWish = {}): Promise<ResultThread> {
    requireAllowed(mayReadPlans(actor));
    const axes = timeAxes(time, this.clock.now());
    const [result, links, successions, editions] = await Promise.all([
      this.results.get(actor, id, time),
      this.links(id, axes),
      this.successions(id, axes),
      this.reads.rows<EditionOfResult>(EDITIONS, [id, axes.moment]),
    ]);
    return { ...result, ...links, ...successions, editions };
  }

  /** One year entry, as it stands now. */
  async yearEntry(actor: Actor, id: string): Promise<YearEntryView | undefined> {
    requireAllowed(mayReadPlans(actor));
    return this.reads.row<YearEntryView>(ENTRY, [id]);
  }

  private async links(id: string, { moment, day }: TimeAxes): Promise<Pick<ResultThread, LinkEnd>> {
    const rows = await this.reads.rows<ResultLinkView & { end: LinkEnd }>(LINKS, [moment, day, id]);
    return { contributesTo: endsOf(rows, 'contributesTo'), contributions: endsOf(rows, 'contributions') };
  }

  private async successions(id: string, { moment }: TimeAxes): Promise<Pick<ResultThread, SuccessionEnd>> {
    const rows = await this.reads.rows<SuccessionView & { end: SuccessionEnd }>(SUCCESSIONS, [moment, id]);
    return { predecessors: endsOf(rows, 'predecessors'), successors: endsOf(rows, 'successors') };
  }
}

/** The rows of one end, without the word that says which it is. */
function endsOf<R extends { readonly end: string }>(rows: readonly R[], wanted: R['end']): Omit<R, 'end'>[] {
  return rows.filter(({ end }) => end === wanted).map(({ end: _end, ...row }) => row);
}
