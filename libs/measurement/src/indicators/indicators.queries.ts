import { Inject, Injectable } from '@nestjs/common';
import { Reads, recordedBy } from '@resolute/database';
import {
  type Actor,
  DomainError,
  type LocalDate,
  mayReadIndicators,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowBefore,
  type TimeWish,
  timeAxes,
} from '@resolute/domain';
import { unitNameSql } from '@resolute/identity';
import { CLOCK, type Clock } from '@resolute/platform';
import { markInForce } from '../targets/in-force';
import type { BaselineView, TargetView } from '../targets/target.view';
import { BASELINES, BREAKDOWNS, MEASURES, PART_REPORTS, PARTS, PEOPLE, TARGETS, VERSION_ON_DAY } from './indicator.sql';
import type {
  IndicatorLine,
  IndicatorsFilter,
  IndicatorsPage,
  IndicatorVersionView,
  IndicatorView,
} from './indicator.view';

type ListedIndicator = IndicatorLine & { readonly total: number };

const PAGE = `
  WITH chosen AS (
    SELECT i.*, v.title, v.measure, v.kind, v.aggregation, v.frequency, v.series, (count(*) OVER ())::integer AS total
    FROM indicators i ${VERSION_ON_DAY}
    WHERE i.created_at <= $1 AND (i.retired_on IS NULL OR i.retired_on >= $2)
      AND ($3::uuid IS NULL OR EXISTS (SELECT FROM measured_results m JOIN results r ON r.origin_id = m.origin_id
        WHERE m.indicator_id = i.id AND r.id = $3 AND ${recordedBy('m')}
          AND m.effective_from <= $2 AND (m.effective_until IS NULL OR m.effective_until >= $2)))
      AND ($4::uuid IS NULL OR i.unit_id = $4
        OR EXISTS (SELECT FROM indicator_parts p WHERE p.indicator_id = i.id AND p.unit_id = $4 AND ${PART_REPORTS}))
      AND ($5::text IS NULL OR v.kind = $5)
      AND ($6::text IS NULL OR strpos(lower(i.code), lower($6)) > 0 OR EXISTS (
        SELECT FROM jsonb_each_text(v.title) t
        WHERE strpos(lower(t.value COLLATE "und-x-icu"), lower($6 COLLATE "und-x-icu")) > 0))),
  page AS (
    SELECT * FROM chosen i WHERE $7::uuid IS NULL OR (i.code COLLATE natural_order, i.id) >
      (SELECT a.code COLLATE natural_order, a.id FROM indicators a WHERE a.id = $7)
    ORDER BY i.code COLLATE natural_order, i.id LIMIT $8)
  SELECT i.id, i.code, i.title, i.measure, i.kind, i.aggregation, i.frequency, i.series, ${unitNameSql('u')} AS unit,
    (SELECT count(*) FROM indicator_parts p WHERE p.indicator_id = i.id AND ${PART_REPORTS})::integer AS parts, ${MEASURES} AS measures,
    i.retired_on::text AS "retiredOn", i.is_sample AS "isSample", i.total
  FROM page i JOIN units u ON u.id = i.unit_id ORDER BY i.code COLLATE natural_order, i.id`;

const INDICATOR = `
  SELECT i.id, i.code, ${unitNameSql('u')} AS unit, i.source, i.retired_on::text AS "retiredOn", i.is_sample AS "isSample",
    i.version, ${PARTS} AS parts, ${PEOPLE} AS people, ${MEASURES} AS measures
  FROM indicators i JOIN units u ON u.id = i.unit_id WHERE i.id = $3 AND i.created_at <= $1`;

const VERSIONS = `
  SELECT v.id, v.number, v.starts_on::text AS "startsOn", v.bridge, v.title, v.definition, v.measure, v.kind, v.aggregation,
    v.part_aggregation AS "partAggregation", v.numerator, v.denominator, v.frequency, v.series,
    v.opens_after_days AS "opensAfterDays", v.lag_days AS "lagDays", v.grace_days AS "graceDays",
    v.data_source AS "dataSource", v.tolerance::text, v.absolute_tolerance::text AS "absoluteTolerance",
    v.low_limit::text AS "lowLimit", v.high_limit::text AS "highLimit", v.needs_evidence AS "needsEvidence", v.steps, v.stages,
    ${BREAKDOWNS} AS breakdowns, EXISTS (SELECT FROM actuals a WHERE a.indicator_version_id = v.id) AS "hasValues",
    ${BASELINES} AS baselines, ${TARGETS} AS targets, v.version
  FROM indicator_versions v WHERE v.created_at <= $1`;
const VERSIONS_OF = `${VERSIONS} AND v.indicator_id = $2 ORDER BY v.number DESC`;
const VERSION = `${VERSIONS} AND v.id = $2`;

type VersionRow = Omit<IndicatorVersionView, 'baselines' | 'targets'> & {
  readonly baselines: readonly Omit<BaselineView, 'isInForce'>[];
  readonly targets: readonly Omit<TargetView, 'isInForce'>[];
};

/** Which baseline and which target hold is a rule, asked of the domain. */
const versionView = ({ baselines, targets, ...version }: VersionRow, day: LocalDate): IndicatorVersionView => ({
  ...version,
  baselines: markInForce(baselines, day),
  targets: markInForce(targets, day),
});

/** Indicators with their method sheets. */
@Injectable()
export class IndicatorsQueries {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Those that are not retired on the day, by code; one statement. */
  async list(actor: Actor, filter: IndicatorsFilter, time: TimeWish, page: PageRequest): Promise<IndicatorsPage> {
    requireAllowed(mayReadIndicators(actor));
    const { moment, day } = timeAxes(time, this.clock.now());
    const { result = null, unit = null, kind = null, text = null } = filter;
    const where = [moment, day, result, unit, kind, text];
    const rows = await this.reads.rows<ListedIndicator>(PAGE, [...where, rowBefore(page), page.size + 1]);
    const { items, next } = pageOf(rows, page.size);
    return { items: items.map(({ total: _total, ...line }) => line), next, total: rows[0]?.total ?? 0 };
  }

  /** Whom to ask about each indicator; one statement, for the system itself. */
  people(): Promise<{ readonly indicatorId: string; readonly personId: string }[]> {
    return this.reads.rows(
      'SELECT indicator_id AS "indicatorId", person_id AS "personId" FROM indicator_people ORDER BY indicator_id, person_id',
    );
  }

  /** One indicator with all its versions, baselines and targets; two statements. */
  async get(actor: Actor, id: string, time: TimeWish = {}): Promise<IndicatorView> {
    requireAllowed(mayReadIndicators(actor));
    const { moment, day } = timeAxes(time, this.clock.now());
    const [[indicator], versions] = await Promise.all([
      this.reads.rows<Omit<IndicatorView, 'versions'>>(INDICATOR, [moment, day, id]),
      this.reads.rows<VersionRow>(VERSIONS_OF, [moment, id]),
    ]);
    if (!indicator) throw new DomainError('row/not-found', { params: { id } });
    return { ...indicator, versions: versions.map((version) => versionView(version, day)) };
  }

  /** One version, as it stands now. */
  async version(actor: Actor, id: string): Promise<IndicatorVersionView | undefined> {
    requireAllowed(mayReadIndicators(actor));
    const { moment, day } = timeAxes({}, this.clock.now());
    const [version] = await this.reads.rows<VersionRow>(VERSION, [moment, id]);
    return version && versionView(version, day);
  }
}
