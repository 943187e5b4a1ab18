import type { Tx } from '@resolute/database';
import {
  calendarPeriod,
  type Frequency,
  fieldFault,
  type LocalDate,
  type Period,
  periodsOfYear,
} from '@resolute/domain';

/** What a period means for an indicator: its days, the version that holds then, and the meeting when it is one. */
export interface ReportedPeriod extends Period {
  readonly versionId: string;
  readonly occasionId: string | null;
}

interface VersionRow {
  readonly id: string;
  readonly startsOn: LocalDate | null;
  readonly frequency: Frequency | null;
  readonly series: string | null;
}

/**
 * The period that an id names for an indicator. The version that holds on its last day decides: 2026-Q4 ends before a version
 * that starts on 2027-01-01. Throws on `period` when it is none of the indicator's, or has not begun on the day.
 */
export async function reportedPeriod(
  tx: Tx,
  { indicatorId, period: id }: { indicatorId: string; period: string },
  today: LocalDate,
): Promise<ReportedPeriod> {
  const [occasion] = await tx.query<Period & { occasionId: string; series: string }>(
    `SELECT id AS "occasionId", code AS id, series, from_day::text AS "from", to_day::text AS "to" FROM occasions
     WHERE code = $1`,
    [id],
  );
  const found = occasion ?? calendarPeriod(id);
  if (!found) throw fieldFault('period', 'field/not-a-period');
  const versions = await tx.query<VersionRow>(
    `SELECT id, starts_on::text AS "startsOn", frequency, series FROM indicator_versions
     WHERE indicator_id = $1 AND (starts_on IS NULL OR starts_on <= $2) ORDER BY number DESC LIMIT 1`,
    [indicatorId, found.to],
  );
  const version = versions[0];
  if (!version || !isReportedFor(version, { id, from: found.from, series: occasion?.series ?? null }))
    throw fieldFault('period', 'field/not-a-period');
  if (found.from > today) throw fieldFault('period', 'field/period-to-come');
  return { id, from: found.from, to: found.to, versionId: version.id, occasionId: occasion?.occasionId ?? null };
}

function isReportedFor(
  { frequency, series }: VersionRow,
  period: { id: string; from: string; series: string | null },
): boolean {
  if (series !== null) return period.series === series;
  const year = Number(period.from.slice(0, 4));
  return frequency !== null && periodsOfYear(year, frequency).some(({ id }) => id === period.id);
}
