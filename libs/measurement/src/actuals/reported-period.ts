import type { IndicatorPartEntity, Tx } from '@resolute/database';
import {
  calendarPeriod,
  expectedVersion,
  fieldFault,
  type LocalDate,
  type Period,
  type Reportable,
  type ScheduledVersion,
  type WindowTerms,
} from '@resolute/domain';

/** What a period means for a unit's part of an indicator: its days, the version that holds then, the meeting when it is one. */
export interface ReportedPeriod extends Period {
  readonly versionId: string;
  readonly occasionId: string | null;
  readonly terms: WindowTerms;
}

interface VersionRow extends ScheduledVersion, WindowTerms {
  readonly id: string;
  readonly retiredOn: LocalDate | null;
}

const VERSIONS = `
  SELECT v.id, v.starts_on::text AS "startsOn", v.frequency, v.series, v.opens_after_days AS "opensAfterDays",
    v.lag_days AS "lagDays", v.grace_days AS "graceDays", i.retired_on::text AS "retiredOn"
  FROM indicator_versions v JOIN indicators i ON i.id = v.indicator_id WHERE i.id = $1 ORDER BY v.number`;

/** The period that an id names for a part. Throws on `period` when no value of the part is expected for it. */
export async function reportedPeriod(tx: Tx, part: IndicatorPartEntity, id: string): Promise<ReportedPeriod> {
  const [occasion] = await tx.query<Reportable & { occasionId: string }>(
    `SELECT id AS "occasionId", code AS id, series, from_day::text AS "from", to_day::text AS "to" FROM occasions
     WHERE code = $1 AND cancelled_at IS NULL`,
    [id],
  );
  const found = occasion ?? calendarPeriod(id);
  if (!found) throw fieldFault('period', 'field/not-a-period');
  const versions = await tx.query<VersionRow>(VERSIONS, [part.indicatorId]);
  const days = { from: part.fromDay as LocalDate | null, until: part.untilDay as LocalDate | null };
  const schedule = { versions, retiredOn: versions[0]?.retiredOn ?? null };
  const version = expectedVersion(schedule, days, { ...found, series: occasion?.series ?? null });
  if (!version) throw fieldFault('period', 'field/not-a-period');
  const { opensAfterDays, lagDays, graceDays } = version;
  return {
    id,
    from: found.from,
    to: found.to,
    versionId: version.id,
    occasionId: occasion?.occasionId ?? null,
    terms: { opensAfterDays, lagDays, graceDays },
  };
}
