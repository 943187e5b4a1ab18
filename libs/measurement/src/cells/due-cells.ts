import type { Reads } from '@resolute/database';
import {
  type ActualState,
  addDays,
  expectedPeriods,
  type LocalDate,
  type Reportable,
  type Span,
} from '@resolute/domain';
import { OPEN_CELLS_AS_OF, OPEN_CELLS_NOW } from './cell.sql';
import {
  daysOf,
  type ExpectedCell,
  type PartRow,
  type ScheduledIndicator,
  scheduledIndicators,
  type VersionRow,
} from './expected-cells';

/** A cell of which no value was handed in, and how far it is. */
export interface OpenCell {
  readonly cell: ExpectedCell;
  readonly state: ActualState | null;
  readonly returnedAt: string | null;
}

/** Where an open cell stands in the matrix that was asked for; both count from 1. */
interface OpenRow extends Omit<OpenCell, 'cell'> {
  readonly line: number;
  readonly place: number;
}

/** Lag and grace, of a thousand days each at most, by which a last day may come after the end of its period. */
const LONGEST_WAIT = 2000;

/**
 * The cells that fall due in a span of days, or pass their last day of grace there, and of which no value was handed in; by
 * indicator, unit and period. With `past` as it was known at that moment. Four statements.
 */
export async function openDueCells(reads: Reads, span: Span, past?: Date): Promise<OpenCell[]> {
  const ending = { from: addDays(span.from, -LONGEST_WAIT), to: span.to };
  const { indicators, meetings } = await scheduledIndicators(reads, { span: ending, ...(past && { past }) });
  const matrix = new DueMatrix(span, meetings);
  for (const indicator of indicators) matrix.add(indicator);
  const rows = await (past
    ? reads.rows<OpenRow>(OPEN_CELLS_AS_OF, [...matrix.columns(), past])
    : reads.rows<OpenRow>(OPEN_CELLS_NOW, matrix.columns()));
  return rows.flatMap(({ line, place, ...state }) => {
    const cell = matrix.cellAt(line - 1, place - 1);
    return cell ? [{ cell, ...state }] : [];
  });
}

type DuePeriod = ExpectedCell['period'];
interface Line {
  readonly version: VersionRow;
  readonly part: PartRow;
  /** The number of the list of periods that it has in common with all that are reported alike. */
  readonly list: number;
}
interface VersionPeriods {
  /** The version's place in its schedule. */
  readonly at: number;
  readonly list: number;
}

/**
 * What falls due as lines and lists: a line for each version that a unit reports, a list of periods for all lines that are
 * reported alike. Four hundred indicators by month have ten thousand cells in two years, and one list of twenty-four periods.
 */
class DueMatrix {
  private readonly lines: Line[] = [];
  private readonly periods: { readonly list: number; readonly period: DuePeriod }[] = [];
  private readonly known = new Map<string, readonly VersionPeriods[]>();
  private lists = 0;

  constructor(
    private readonly span: Span,
    private readonly meetings: readonly Reportable[],
  ) {}

  add({ schedule, parts }: ScheduledIndicator): void {
    const { versions, retiredOn } = schedule;
    const rhythm = versions.map((each) => [each.startsOn, each.frequency, each.series, each.lagDays, each.graceDays]);
    for (const part of parts) {
      const key = JSON.stringify([rhythm, retiredOn, part.from, part.until]);
      const found = this.known.get(key) ?? this.periodsOf(schedule, part);
      this.known.set(key, found);
      for (const { at, list } of found) this.lines.push({ version: versions[at] as VersionRow, part, list });
    }
  }

  columns(): unknown[] {
    return [
      this.lines.map(({ version }) => version.id),
      this.lines.map(({ part }) => part.id),
      this.lines.map(({ list }) => list),
      this.periods.map(({ list }) => list),
      this.periods.map(({ period }) => period.id),
    ];
  }

  cellAt(line: number, place: number): ExpectedCell | undefined {
    const [found, due] = [this.lines[line], this.periods[place]];
    return found && due && { version: found.version, part: found.part, period: due.period };
  }

  private periodsOf(schedule: ScheduledIndicator['schedule'], part: PartRow): VersionPeriods[] {
    // Few wait as long as one may: back as far as its own lag and grace reach.
    const wait = Math.max(...schedule.versions.map(({ lagDays, graceDays }) => lagDays + graceDays));
    const span = { from: addDays(this.span.from, -wait), to: this.span.to };
    const expected = expectedPeriods(schedule, part, { span, meetings: this.meetings });
    return schedule.versions.flatMap((version, at): VersionPeriods[] => {
      const due = expected
        .filter((each) => each.version === version)
        .map(({ version: _version, ...period }): DuePeriod => ({ ...period, ...daysOf(period, version) }))
        .filter(({ dueOn, lastDay }) => isWithin(dueOn, this.span) || isWithin(lastDay, this.span));
      if (due.length === 0) return [];
      this.lists += 1;
      this.periods.push(...due.map((period) => ({ list: this.lists, period })));
      return [{ at, list: this.lists }];
    });
  }
}

const isWithin = (day: LocalDate, { from, to }: Span): boolean => from <= day && day <= to;
