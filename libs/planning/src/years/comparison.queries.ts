import { Inject, Injectable } from '@nestjs/common';
import { Reads, recordedBy } from '@resolute/database';
import {
  type Actor,
  type Compared,
  type ControlLevel,
  mayReadPlans,
  requireAllowed,
  type Succession,
  sideBySide,
  type TimeWish,
  type Translations,
  timeAxes,
  type YearSpan,
  yearsOf,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import type { FrameworkView } from '../frameworks/framework.view';
import { FrameworksQueries } from '../frameworks/frameworks.queries';
import type { KindName } from '../results/result.view';

/** A result as one version of a plan has it, with all that two versions may differ in. */
export interface PlannedResult {
  readonly id: string;
  readonly originId: string;
  readonly code: string;
  readonly kind: KindName;
  readonly title: Translations;
  readonly description: Translations | null;
  readonly controlLevel: ControlLevel;
  readonly sdgs: readonly number[];
  readonly retiredOn: string | null;
  /** The parents by identity. */
  readonly contributesTo: readonly { readonly originId: string; readonly share: string | null }[];
  /** Of the years that both versions cover: a rolling plan always has one more at its end and one less at its beginning. */
  readonly years: readonly PlannedYear[];
}

export interface PlannedYear {
  readonly year: number;
  readonly planned: Translations;
  readonly regionalSupportShare: string | null;
}

export const COMPARED_FIELDS = [
  'code',
  'title',
  'description',
  'controlLevel',
  'sdgs',
  'retiredOn',
  'contributesTo',
  'years',
] as const satisfies (keyof PlannedResult)[];
export type ComparedField = (typeof COMPARED_FIELDS)[number];

export type ComparisonLine = Compared<PlannedResult, ComparedField>;

/** Two versions of a plan side by side, the earlier one first. */
export interface PlanComparison {
  readonly before: FrameworkView;
  readonly after: FrameworkView;
  /** The years that both cover. */
  readonly commonYears: readonly number[];
  readonly lines: readonly ComparisonLine[];
}

const RESULTS = `
  SELECT r.id, r.framework_version_id AS "frameworkId", r.origin_id AS "originId", r.code,
    json_build_object('code', k.code, 'level', k.level, 'title', k.title) AS kind, r.title, r.description,
    r.control_level AS "controlLevel", r.sdgs, r.retired_on::text AS "retiredOn",
    COALESCE((SELECT json_agg(json_build_object('originId', p.origin_id, 'share', l.share::text) ORDER BY p.origin_id)
      FROM result_links l JOIN results p ON p.id = l.parent_id
      WHERE l.child_id = r.id AND ${recordedBy('l', '$2')}), '[]') AS "contributesTo",
    COALESCE((SELECT json_agg(json_build_object('year', y.year, 'planned', y.planned,
        'regionalSupportShare', y.regional_support_share::text) ORDER BY y.year)
      FROM year_entries_as_of($2) y WHERE y.result_id = r.id), '[]') AS years
  FROM results_as_of($2) r JOIN result_kinds k ON k.id = r.kind_id
  WHERE r.framework_version_id = ANY ($1)
  ORDER BY k.level, k.code, r.code COLLATE natural_order, r.id`;

const SUCCESSIONS = `
  SELECT s.from_id AS "fromId", s.to_id AS "toId", s.kind FROM successions s JOIN results r ON r.id = s.from_id
  WHERE r.framework_version_id = $1 AND ${recordedBy('s', '$2')}
  ORDER BY s.created_at, s.id`;

/** Lays two versions of a plan side by side. */
@Injectable()
export class ComparisonQueries {
  constructor(
    private readonly reads: Reads,
    private readonly frameworks: FrameworksQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** As the two are known now, or were as of a day or a moment. */
  async get(
    actor: Actor,
    [oneId, otherId]: readonly [string, string],
    time: Pick<TimeWish, 'asOf'> = {},
  ): Promise<PlanComparison> {
    requireAllowed(mayReadPlans(actor));
    const both = await Promise.all([
      this.frameworks.get(actor, oneId, time),
      this.frameworks.get(actor, otherId, time),
    ]);
    const { moment } = timeAxes(time, this.clock.now());
    const [before, after] = both[0].firstYear <= both[1].firstYear ? both : [both[1], both[0]];
    const [rows, successions] = await Promise.all([
      this.reads.rows<PlannedResult & { frameworkId: string }>(RESULTS, [[before.id, after.id], moment]),
      this.reads.rows<Succession>(SUCCESSIONS, [before.id, moment]),
    ]);
    const commonYears = common(before, after);
    const of = ({ id }: FrameworkView): PlannedResult[] =>
      rows
        .filter(({ frameworkId }) => frameworkId === id)
        .map(({ frameworkId: _plan, years, ...result }) => ({
          ...result,
          years: years.filter(({ year }) => commonYears.includes(year)),
        }));
    const lines = sideBySide({ before: of(before), after: of(after), successions }, COMPARED_FIELDS);
    return { before, after, commonYears, lines };
  }
}

const common = (one: YearSpan, other: YearSpan): number[] =>
  yearsOf(one).filter((year) => other.firstYear <= year && year <= other.lastYear);
