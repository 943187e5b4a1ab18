import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  DomainError,
  dayOf,
  daysBetween,
  GENEVA,
  mayReadIndicators,
  requireAllowed,
  type Span,
} from '@resolute/domain';
import type { UnitName } from '@resolute/identity';
import { CLOCK, type Clock } from '@resolute/platform';
import { earlierMoment } from '../actuals/earlier-moment';
import { unitsSeen } from '../actuals/units-seen';
import { CONTENTS_AS_OF, CONTENTS_NOW, ENTRY_SHEETS } from './cell.sql';
import type { CellPrevious, CellRevision, CellView, DueCell, DueUnit, OwedCell } from './cell.view';
import { cellIndicator, cellTarget, type SheetRow } from './cell-indicator';
import { openDueCells } from './due-cells';
import {
  type CellsFilter,
  type CellsWish,
  columnsOf,
  type ExpectedCell,
  expectedCells,
  type OpenCellsFilter,
} from './expected-cells';
import { type CandidateCells, cellsThatMayBeOpen } from './open-cells';
import { windowOfCell, windowRules } from './window-of-cell';

interface ContentRow {
  readonly current: CellRevision | null;
  readonly previous: CellPrevious | null;
}

/** Six years of a unit or an indicator, or one year of all units with room for the days around it. */
const MOST_DAYS = 2200;
const MOST_DAYS_OF_ALL = 400;

/** The values that are expected, whether or not there are any. */
@Injectable()
export class CellsQueries {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The cells as they stand now, or with the values and targets that were recorded by the end of a day. */
  async list(actor: Actor, { unit, indicator, from, to, asOf }: CellsFilter): Promise<{ readonly items: CellView[] }> {
    const chosen = {
      ...(unit && { unitId: unit }),
      ...(indicator && { indicatorId: indicator }),
      ...(asOf && { asOf }),
    };
    const wish = { span: { from, to }, ...chosen };
    return { items: await this.ofUnit(actor, wish, this.clock.now()) };
  }

  /**
   * The cells of the periods that end in a span, by indicator, unit and period, with what the reader may see of them; seven
   * statements, however many cells there are. Throws on `to` when the span is too long to be read at once.
   */
  async ofUnit(actor: Actor, wish: CellsWish, moment: Date): Promise<CellView[]> {
    requireAllowed(mayReadIndicators(actor));
    requireShort(wish);
    const past = earlierMoment(wish.asOf, moment);
    const [cells, rules] = await Promise.all([expectedCells(this.reads, wish), windowRules(this.reads, moment)]);
    return this.filled(actor, { cells, rules }, moment, past);
  }

  /**
   * The cells of a unit of which a value may be entered now, whatever opens them, and those that were sent back, of which its author
   * has to know all the same; by indicator and period, eight statements.
   */
  async open(actor: Actor, { unit }: OpenCellsFilter): Promise<{ readonly items: CellView[] }> {
    requireAllowed(mayReadIndicators(actor));
    const moment = this.clock.now();
    const found = await this.filled(actor, await cellsThatMayBeOpen(this.reads, unit, moment), moment);
    return { items: found.filter(({ window, current }) => window.kind === 'open' || current?.state === 'sent-back') };
  }

  /** Cells with what the reader may see of them, and whether they are open; two statements. */
  private async filled(actor: Actor, { cells, rules }: CandidateCells, moment: Date, past?: Date): Promise<CellView[]> {
    const versionIds = [...new Set(cells.map(({ version }) => version.id))];
    const [sheets, contents] = await Promise.all([
      this.reads.rows<SheetRow>(ENTRY_SHEETS, [past ?? moment, versionIds]),
      this.contents([unitsSeen(actor), ...columnsOf(cells)], past),
    ]);
    const day = dayOf(moment, GENEVA);
    const known = new Map(
      sheets.map((sheet) => [sheet.id, { shown: cellIndicator(sheet), target: cellTarget(sheet, day) }]),
    );
    return cells.flatMap((cell, at) => {
      const sheet = known.get(cell.version.id);
      const content = contents[at];
      if (!sheet || !content) return [];
      const { indicator, ...about } = named(cell);
      const window = windowOfCell(cell, rules, returnOf(content));
      return [{ ...about, window, indicator: { ...indicator, ...sheet.shown }, ...content, target: sheet.target }];
    });
  }

  private contents(where: unknown[], past: Date | undefined): Promise<ContentRow[]> {
    return past
      ? this.reads.rows<ContentRow>(CONTENTS_AS_OF, [...where, past])
      : this.reads.rows<ContentRow>(CONTENTS_NOW, where);
  }

  /**
   * What falls due in a span of days, or passes its last day of grace there, and was not handed in, by unit; six statements.
   * For the system itself: reminders, and calendars. A value that was sent back or withdrawn is not handed in.
   */
  async due(span: Span, moment: Date): Promise<DueUnit[]> {
    const [open, rules] = await Promise.all([openDueCells(this.reads, span), windowRules(this.reads, moment)]);
    return byUnit(
      open.map(({ cell, state, returnedAt }): DueCell => {
        return { ...named(cell), window: windowOfCell(cell, rules, returnedAt), state };
      }),
    );
  }

  /**
   * The same without how far it has come, and whether it may be entered still; four statements. With `past` it is what had not
   * been handed in at that moment.
   */
  async owed(span: Span, past?: Date): Promise<OwedCell[]> {
    const open = await openDueCells(this.reads, span, past);
    return byUnit(open.map(({ cell }) => named(cell))).flatMap(({ cells }) => cells);
  }
}

function requireShort({ span, unitId, indicatorId }: CellsWish): void {
  const most = unitId === undefined && indicatorId === undefined ? MOST_DAYS_OF_ALL : MOST_DAYS;
  if (daysBetween(span.from, span.to) < most) return;
  const errors = [{ field: 'to', code: 'field/span-too-long', params: { max: most } } as const];
  throw new DomainError('request/invalid', { errors });
}

/** What is expected, of whom and for when. */
const named = ({ version, part, period: { series: _series, ...period } }: ExpectedCell) => ({
  indicator: { id: version.indicatorId, code: version.code, title: version.title, versionId: version.id },
  part: { id: part.id, unit: part.unit },
  period,
});

/** When the revision that is worked on was last sent back; what was accepted is not worked on. */
const returnOf = ({ current }: ContentRow): string | null =>
  current?.returned && current.state !== 'accepted' ? String(current.returned.createdAt) : null;

function byUnit<C extends OwedCell>(cells: readonly C[]): { unit: UnitName; cells: C[] }[] {
  const units = new Map<string, { unit: UnitName; cells: C[] }>();
  for (const cell of cells) {
    const { unit } = cell.part;
    const known = units.get(unit.id) ?? { unit, cells: [] };
    known.cells.push(cell);
    units.set(unit.id, known);
  }
  return [...units.values()].toSorted((a, b) => (a.unit.code < b.unit.code ? -1 : 1));
}
