import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import { figureOf, type IndicatorRow } from './figure-of';
import type { IndicatorFigure } from './indicator-figure';

/** Decimals as text: JSON numbers would lose digits on the way. What was accepted and corrected later still counted then. */
const INDICATORS = `
  SELECT i.id, i.code, i.title, i.measure, i.is_sample AS "isSample", i.kind, i.aggregation, i.frequency, i.tolerance,
    i.absolute_tolerance AS "absoluteTolerance", i.lag_days AS "lagDays", i.grace_days AS "graceDays",
    (SELECT json_build_object('value', b.value::text, 'on', b.on_day) FROM baselines b
      WHERE b.indicator_id = i.id AND b.created_at <= $1) AS baseline,
    COALESCE((SELECT json_agg(json_build_object('value', t.value::text, 'on', t.on_day, 'from', t.effective_from)
        ORDER BY t.created_at, t.id) FROM targets t
      WHERE t.indicator_id = i.id AND t.created_at <= $1), '[]') AS targets,
    COALESCE((SELECT json_agg(json_build_object('period', a.period, 'value', a.value::text, 'actualId', a.id,
        'revision', a.revision, 'isEstimate', a.is_estimate, 'authorId', a.author_id, 'verifierId', a.verifier_id,
        'acceptorId', a.acceptor_id, 'acceptedAt', to_char(a.accepted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        ORDER BY a.period) FROM actuals a
      WHERE a.indicator_id = i.id AND a.accepted_at <= $1 AND (a.corrected_at IS NULL OR a.corrected_at > $1)), '[]') AS actuals
  FROM indicators i WHERE i.created_at <= $1
  ORDER BY i.code COLLATE "und-x-icu"`;

/** What the indicators say, from accepted values alone. */
@Injectable()
export class FiguresQueries {
  constructor(private readonly reads: Reads) {}

  /** Every indicator as it stood at a moment, by what had been recorded then. */
  async asOf(moment: Date): Promise<IndicatorFigure[]> {
    const rows = await this.reads.rows<IndicatorRow>(INDICATORS, [moment]);
    return rows.map((row) => figureOf(row, moment));
  }
}
