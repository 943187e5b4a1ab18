import type { Tx } from '@resolute/database';
import { calendarPeriod, fieldFault, type Period } from '@resolute/domain';

/** A period that a unit reports for, with the meeting when it is one. */
export interface ReportedPeriod extends Period {
  readonly occasionId: string | null;
}

const OCCASION = `SELECT id AS "occasionId", code AS id, from_day::text AS "from", to_day::text AS "to" FROM occasions
  WHERE code = $1`;

/** The calendar period or the meeting that an id names: `2026-H1`, `TSAG-2026-02`. Throws on `period` when there is none. */
export async function reportedPeriod(tx: Tx, id: string): Promise<ReportedPeriod> {
  const calendar = calendarPeriod(id);
  if (calendar) return { ...calendar, occasionId: null };
  const [occasion] = await tx.query<ReportedPeriod>(OCCASION, [id]);
  if (!occasion) throw fieldFault('period', 'field/no-such-period');
  return occasion;
}
