import type { Reads } from '@resolute/database';
import {
  addDays,
  dueDay,
  expectedPeriods,
  type LocalDate,
  type Reportable,
  type ReportingDays,
  type Schedule,
  type ScheduledVersion,
  type Span,
  type Translations,
  type WindowTerms,
} from '@resolute/domain';
import type { UnitName } from '@resolute/identity';
import { MEETINGS_ENDING, REPORTING_PARTS, SCHEDULED_VERSIONS } from './cell.sql';
import type { CellPeriod } from './cell.view';

interface VersionRow extends ScheduledVersion, WindowTerms {
  readonly id: string;
  readonly indicatorId: string;
  readonly code: string;
  readonly title: Translations;
  readonly retiredOn: LocalDate | null;
}

interface PartRow extends ReportingDays {
  readonly id: string;
  readonly indicatorId: string;
  readonly unit: UnitName;
}

/** That a unit is to report a period, whether or not it has. */
export interface ExpectedCell {
  readonly version: VersionRow;
  readonly part: PartRow;
  readonly period: CellPeriod & Pick<Reportable, 'series'>;
}

/** Which cells are asked for: those of periods that end in the span, of one unit and one indicator or of all. */
export interface CellsWish {
  readonly span: Span;
  readonly unitId?: string;
  readonly indicatorId?: string;
}

/** The same as a request says it. */
export interface CellsFilter extends Span {
  readonly unit?: string;
  readonly indicator?: string;
}

/** The cells that are expected, by indicator, unit and period; three statements. */
export const expectedCells = (reads: Reads, wish: CellsWish): Promise<ExpectedCell[]> =>
  cellsEnding(reads, wish, () => wish.span);

/** Lag and grace, of a thousand days each at most, by which a last day may come after the end of its period. */
const LONGEST_WAIT = 2000;

/** The cells that fall due in a span of days, or pass their last day of grace there; three statements. */
export async function dueCells(reads: Reads, span: Span): Promise<ExpectedCell[]> {
  const ending = { from: addDays(span.from, -LONGEST_WAIT), to: span.to };
  // Few wait as long as one may: an indicator is looked at as far back as its own lag and grace reach.
  const cells = await cellsEnding(reads, { span: ending }, (versions) => ({
    from: addDays(span.from, -Math.max(...versions.map(({ lagDays, graceDays }) => lagDays + graceDays))),
    to: span.to,
  }));
  return cells.filter(({ period }) => isWithin(period.dueOn, span) || isWithin(period.lastDay, span));
}

const isWithin = (day: LocalDate, { from, to }: Span): boolean => from <= day && day <= to;

async function cellsEnding(
  reads: Reads,
  { span, unitId, indicatorId }: CellsWish,
  spanOf: (versions: readonly VersionRow[]) => Span,
): Promise<ExpectedCell[]> {
  const chosen = [indicatorId ?? null, unitId ?? null];
  const [versions, parts, meetings] = await Promise.all([
    reads.rows<VersionRow>(SCHEDULED_VERSIONS, chosen),
    reads.rows<PartRow>(REPORTING_PARTS, chosen),
    reads.rows<Reportable>(MEETINGS_ENDING, [span.from, span.to]),
  ]);
  const partsOf = byIndicator(parts);
  return [...byIndicator(versions)].flatMap(([id, own]) => {
    const schedule = { versions: own, retiredOn: own[0]?.retiredOn ?? null };
    const within = { span: spanOf(own), meetings };
    return (partsOf.get(id) ?? []).flatMap((part) => cellsOfPart(schedule, part, within));
  });
}

function byIndicator<R extends { readonly indicatorId: string }>(rows: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(row.indicatorId);
    if (group) group.push(row);
    else groups.set(row.indicatorId, [row]);
  }
  return groups;
}

const cellsOfPart = (
  schedule: Schedule<VersionRow>,
  part: PartRow,
  within: { readonly span: Span; readonly meetings: readonly Reportable[] },
): ExpectedCell[] =>
  expectedPeriods(schedule, part, within).map(({ version, ...period }) => {
    const dueOn = dueDay(period, version.lagDays);
    return { version, part, period: { ...period, dueOn, lastDay: addDays(dueOn, version.graceDays) } };
  });

/** The cells as the columns of a matrix, as the statements take them. */
export const columnsOf = (cells: readonly ExpectedCell[]): [string[], string[], string[], (LocalDate | null)[]] => [
  cells.map(({ version }) => version.id),
  cells.map(({ part }) => part.id),
  cells.map(({ period }) => period.id),
  cells.map(({ period }) => (period.series === null ? null : period.from)),
];
