import type { Tx } from '@resolute/database';
import {
  calendarPeriod,
  DomainError,
  dayOf,
  GENEVA,
  type LocalDate,
  type LockedWindow,
  type PeriodClosure,
  type WindowException,
  type WindowInput,
  type WindowTerms,
  windowOf,
} from '@resolute/domain';
import type { LoadedActual } from '../actuals/loaded-actual';
import { CLOSURES_IN_FORCE, EXCEPTIONS_IN_FORCE, isoSql } from './window.sql';

/** The cell that somebody wants to enter. */
export type AskedCell = Omit<WindowInput, 'closures' | 'exceptions' | 'moment'>;

/** Throws `window/locked`, which says by which rule, since when, until when and who can open it, unless the cell is open. */
export async function requireOpen(tx: Tx, cell: AskedCell): Promise<void> {
  const closures = await tx.query<PeriodClosure>(CLOSURES_IN_FORCE);
  const about = [dayOf(tx.at, GENEVA), cell.period?.id ?? null];
  const exceptions = await tx.query<WindowException>(EXCEPTIONS_IN_FORCE, about);
  const window = windowOf({ ...cell, closures, exceptions, moment: tx.at.toISOString() });
  if (window.kind === 'locked') throw lockedProblem(window);
}

/** What a sentence is made of; a word stands where there is no moment or no decision, so that each has its own sentence. */
export const lockedProblem = ({ rule, since, until, opener, decision }: LockedWindow): DomainError =>
  new DomainError('window/locked', {
    params: { rule, since: since ?? 'always', until: until ?? 'never', opener, decision: decision ?? 'none' },
  });

interface CellRow extends WindowTerms {
  readonly indicatorId: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly returnedAt: string | null;
}

const CELL = `
  SELECT v.indicator_id AS "indicatorId", v.opens_after_days AS "opensAfterDays", v.lag_days AS "lagDays",
    v.grace_days AS "graceDays", o.from_day::text AS "from", o.to_day::text AS "to",
    (SELECT ${isoSql('max(r.created_at)')} FROM actual_returns r WHERE r.actual_id = a.id) AS "returnedAt"
  FROM actuals a JOIN indicator_versions v ON v.id = a.indicator_version_id LEFT JOIN occasions o ON o.id = a.occasion_id
  WHERE a.id = $1`;

/** The cell of a revision, and when it was last sent back. */
export async function cellOf(tx: Tx, { actual, hands }: LoadedActual): Promise<AskedCell> {
  const [row] = await tx.query<CellRow>(CELL, [actual.id]);
  if (!row) throw new DomainError('row/not-found', { params: { id: actual.id } });
  const { indicatorId, from, to, returnedAt, ...terms } = row;
  const period = from && to ? { id: actual.period, from, to } : calendarPeriod(actual.period);
  return { unitId: hands.unitId, indicatorId, period, terms, ...(returnedAt && { returnedAt }) };
}
