import type { Tx } from '@resolute/database';
import { addDays, calendarPeriod, canonical, type LocalDate, type ValueContent } from '@resolute/domain';
import type { SampleContent, SampleValue } from './sample-value.types';

/** What a value of the sample is of, by ids, and when it is due. */
export interface SampleKey {
  readonly versionId: string;
  readonly partId: string;
  readonly unitId: string;
  readonly period: string;
  readonly occasionId: string | null;
  /** The last day of its period. */
  readonly endsOn: LocalDate;
  readonly dueOn: LocalDate;
}

/** Finds the ids of what the sample names by codes. Both throw where there is none. */
export interface SampleKeys {
  keyOf(value: SampleValue): SampleKey;
  contentOf(value: SampleValue): ValueContent;
}

interface IndicatorRow {
  readonly code: string;
  readonly versionId: string;
  readonly lagDays: number;
  readonly parts: readonly { readonly id: string; readonly unitId: string; readonly unit: string }[];
  readonly breakdowns: readonly {
    readonly id: string;
    readonly dimension: string;
    readonly categories: Readonly<Record<string, string>>;
  }[];
}

const INDICATORS = `
  SELECT i.code, v.id AS "versionId", v.lag_days AS "lagDays",
    (SELECT json_agg(json_build_object('id', p.id, 'unitId', p.unit_id, 'unit', u.code))
      FROM indicator_parts p JOIN units u ON u.id = p.unit_id WHERE p.indicator_id = i.id) AS parts,
    COALESCE((SELECT json_agg(json_build_object('id', b.id, 'dimension', d.code, 'categories',
        (SELECT json_object_agg(c.code, c.id) FROM categories c WHERE c.dimension_id = d.id)))
      FROM breakdowns b JOIN dimensions d ON d.id = b.dimension_id WHERE b.indicator_version_id = v.id), '[]') AS breakdowns
  FROM indicators i JOIN indicator_versions v ON v.indicator_id = i.id`;
const MEETINGS = 'SELECT id, code, to_day::text AS "to" FROM occasions';

export async function sampleKeys(tx: Tx): Promise<SampleKeys> {
  const indicators = new Map((await tx.query<IndicatorRow>(INDICATORS)).map((row) => [row.code, row]));
  const meetings = await tx.query<{ id: string; code: string; to: LocalDate }>(MEETINGS);
  const meetingOf = new Map(meetings.map((row) => [row.code, row]));
  const indicatorOf = (code: string): IndicatorRow => found(indicators.get(code), code);
  return {
    keyOf: ({ indicator, unit, period }) => {
      const { versionId, lagDays, parts } = indicatorOf(indicator);
      const part = found(unit ? parts.find((each) => each.unit === unit) : parts[0], `${indicator} ${unit ?? ''}`);
      const meeting = meetingOf.get(period);
      const { to } = found(meeting ?? calendarPeriod(period), period);
      const days = { endsOn: to, dueOn: addDays(to, lagDays) };
      const about = { versionId, partId: part.id, unitId: part.unitId, period, occasionId: meeting?.id ?? null };
      return { ...about, ...days };
    },
    contentOf: ({ indicator, content: { breakdown = {}, isEstimate = false, ...content } }) => ({
      ...content,
      ...decimalsOf(content),
      isEstimate,
      breakdown: partsOf(indicatorOf(indicator), breakdown),
    }),
  };
}

/** In the one form that each decimal has, as everything is that comes in with a file. */
const decimalsOf = ({ value, numerator, denominator }: SampleContent) => ({
  ...(value !== undefined && { value: canonical(value) }),
  ...(numerator !== undefined && { numerator: canonical(numerator) }),
  ...(denominator !== undefined && { denominator: canonical(denominator) }),
});

function partsOf({ code, breakdowns }: IndicatorRow, entered: NonNullable<SampleContent['breakdown']>) {
  return Object.entries(entered).flatMap(([dimension, parts]) => {
    const known = found(
      breakdowns.find((each) => each.dimension === dimension),
      `${code} by ${dimension}`,
    );
    return Object.entries(parts).map(([category, value]) => {
      const categoryId = found(known.categories[category], `${dimension} ${category}`);
      return { breakdownId: known.id, categoryId, value };
    });
  });
}

function found<T>(what: T | undefined, name: string): T {
  if (what === undefined) throw new Error(`The sample has no ${name}`);
  return what;
}
