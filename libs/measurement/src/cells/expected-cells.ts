import type { Reads } from '@resolute/database';
import {
  type AsOf,
  addDays,
  dueDay,
  type ExpectedPeriod,
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

export interface VersionRow extends ScheduledVersion, WindowTerms {
  readonly id: string;
  readonly indicatorId: string;
  readonly code: string;
  readonly title: Translations;
  readonly retiredOn: LocalDate | null;
}

export interface PartRow extends ReportingDays {
  readonly id: string;
  readonly indicatorId: string;
  readonly unit: UnitName;
}

/** Of which unit the open cells are asked for. */
export interface OpenCellsFilter {
  readonly unit: string;
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
  /** With what was recorded by the end of this day; windows are those of now all the same. */
  readonly asOf?: AsOf;
}

/** What is read of a schedule: with the meetings that end in the span, and those that are called by their codes. */
export interface ScheduleWish extends Omit<CellsWish, 'asOf'> {
  readonly meetings?: readonly string[];
  /** As it was known at this moment; now if not given. */
  readonly past?: Date;
}

/** What a request asks for. */
export interface CellsFilter extends Span {
  readonly unit?: string;
  readonly indicator?: string;
  readonly asOf?: AsOf;
}

/** The cells that are expected, by indicator, unit and period; three statements. */
export async function expectedCells(reads: Reads, wish: CellsWish): Promise<ExpectedCell[]> {
  const { indicators, meetings } = await scheduledIndicators(reads, wish);
  return indicators.flatMap(({ schedule, parts }) =>
    parts.flatMap((part) => cellsOfPart(schedule, part, { span: wish.span, meetings })),
  );
}

/** An indicator with the units that report it. */
export interface ScheduledIndicator {
  readonly schedule: Schedule<VersionRow>;
  readonly parts: readonly PartRow[];
}

/** The indicators by code, each with its units by theirs, and the meetings that are asked for; three statements. */
export async function scheduledIndicators(
  reads: Reads,
  { span, unitId, indicatorId, meetings: codes = [], past }: ScheduleWish,
): Promise<{ readonly indicators: ScheduledIndicator[]; readonly meetings: Reportable[] }> {
  const chosen = [indicatorId ?? null, unitId ?? null, past ?? null];
  const [versions, parts, meetings] = await Promise.all([
    reads.rows<VersionRow>(SCHEDULED_VERSIONS, chosen),
    reads.rows<PartRow>(REPORTING_PARTS, chosen),
    reads.rows<Reportable>(MEETINGS_ENDING, [span.from, span.to, codes, past ?? null]),
  ]);
  const partsOf = byIndicator(parts);
  const indicators = [...byIndicator(versions)].map(([id, own]) => ({
    schedule: { versions: own, retiredOn: own[0]?.retiredOn ?? null },
    parts: partsOf.get(id) ?? [],
  }));
  return { indicators, meetings };
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
): ExpectedCell[] => expectedPeriods(schedule, part, within).map((period) => cellOfPeriod(part, period));

/** The cell of a period that a unit reports. */
export const cellOfPeriod = (part: PartRow, { version, ...period }: ExpectedPeriod<VersionRow>): ExpectedCell => ({
  version,
  part,
  period: { ...period, ...daysOf(period, version) },
});

/** When a value of a period is due, and when its days of grace end. */
export function daysOf(
  period: Pick<Reportable, 'to'>,
  { lagDays, graceDays }: WindowTerms,
): Pick<CellPeriod, 'dueOn' | 'lastDay'> {
  const dueOn = dueDay(period, lagDays);
  return { dueOn, lastDay: addDays(dueOn, graceDays) };
}

/** The cells as the columns of a matrix, as the statements take them. */
export const columnsOf = (cells: readonly ExpectedCell[]): [string[], string[], string[], (LocalDate | null)[]] => [
  cells.map(({ version }) => version.id),
  cells.map(({ part }) => part.id),
  cells.map(({ period }) => period.id),
  cells.map(({ period }) => (period.series === null ? null : period.from)),
];
