import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import { dayOf, GENEVA } from '@resolute/domain';
import { VERSION_ON_DAY } from '../indicators/indicator.sql';
import { figureOf, type IndicatorRow } from './figure-of';
import type { IndicatorFigure } from './indicator-figure';

/** Decimals as text: JSON numbers would lose digits on the way. What was accepted and corrected later still counted then. */
const INDICATORS = `
  SELECT i.id, i.code, v.title, v.measure, i.is_sample AS "isSample", v.kind, v.aggregation, v.frequency, v.series,
    v.tolerance::text, v.absolute_tolerance::text AS "absoluteTolerance", v.lag_days AS "lagDays",
    v.grace_days AS "graceDays", v.steps, v.stages,
    COALESCE((SELECT json_agg(json_build_object('value', b.value::text, 'on', b.on_day, 'from', b.effective_from)
        ORDER BY b.created_at, b.id) FROM baselines b
      WHERE b.indicator_version_id = v.id AND b.category_id IS NULL AND b.created_at <= $1
        AND (b.superseded_at IS NULL OR b.superseded_at > $1)), '[]') AS baselines,
    COALESCE((SELECT json_agg(json_strip_nulls(json_build_object('value', t.value::text, 'low', t.low::text,
        'high', t.high::text, 'step', t.step, 'onDay', t.on_day, 'from', t.effective_from, 'until', t.effective_until,
        'milestones', (SELECT json_agg(json_build_object('value', s.value::text, 'onDay', s.on_day) ORDER BY s.on_day)
          FROM milestones s WHERE s.target_id = t.id))) ORDER BY t.set_at, t.id) FROM targets t
      WHERE t.indicator_version_id = v.id AND t.category_id IS NULL AND t.created_at <= $1
        AND (t.superseded_at IS NULL OR t.superseded_at > $1)), '[]') AS targets,
    COALESCE((SELECT json_agg(json_build_object('id', o.code, 'from', o.from_day, 'to', o.to_day) ORDER BY o.from_day, o.id)
      FROM occasions o WHERE o.series = v.series AND o.created_at <= $1), '[]') AS occasions,
    COALESCE((SELECT json_agg(json_build_object('period', a.period, 'value', a.value::text, 'actualId', a.id,
        'revision', a.revision, 'isEstimate', a.is_estimate, 'authorId', a.author_id, 'verifierId', a.verifier_id,
        'acceptorId', a.acceptor_id, 'acceptedAt', to_char(a.accepted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        ORDER BY a.period) FROM actuals a
      WHERE a.indicator_version_id = v.id AND a.accepted_at <= $1 AND (a.corrected_at IS NULL OR a.corrected_at > $1)), '[]') AS actuals
  FROM indicators i ${VERSION_ON_DAY} WHERE i.created_at <= $1
  ORDER BY i.code COLLATE "und-x-icu"`;

/** What the indicators say, from accepted values alone. */
@Injectable()
export class FiguresQueries {
  constructor(private readonly reads: Reads) {}

  /** Every indicator as it stood at a moment, by what had been recorded then. */
  async asOf(moment: Date): Promise<IndicatorFigure[]> {
    const rows = await this.reads.rows<IndicatorRow>(INDICATORS, [moment, dayOf(moment, GENEVA)]);
    return rows.map((row) => figureOf(row, moment));
  }
}
