import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  type AsOf,
  addDays,
  dayOf,
  GENEVA,
  type LocalDate,
  mayReadIndicators,
  type Page,
  type PageRequest,
  parseLocalDate,
  requireAllowed,
} from '@resolute/domain';
import type { UnitName } from '@resolute/identity';
import { CLOCK, type Clock } from '@resolute/platform';
import { earlierMoment } from '../actuals/earlier-moment';
import type { CellPeriod, OwedCell } from './cell.view';
import { CellsQueries } from './cells.queries';
import { byPlace, comesAfter, endOf } from './overdue-order';

/** A value whose due day has passed and that nobody has handed in. */
export interface OverdueReport {
  readonly indicator: Pick<OwedCell['indicator'], 'id' | 'code' | 'title'>;
  readonly unit: UnitName;
  readonly period: CellPeriod;
  /** Whether its days of grace have passed too, so that it counts as missing. */
  readonly isMissing: boolean;
}

/** What is overdue on a day, by unit, indicator and period; in all as many as `total` says. */
export interface OverdueReportsView extends Page<OverdueReport> {
  readonly since: LocalDate;
  readonly total: number;
}

export interface OverdueReportsFilter {
  readonly unit?: string;
  /** What was recorded by the end of this day. */
  readonly asOf?: AsOf;
}

/** Which values are overdue. How far a draft has come is nobody's business but its unit's, so it is not told. */
@Injectable()
export class OverdueReportsQueries {
  constructor(
    private readonly cells: CellsQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * What fell due from the first day of the year before until yesterday, or passed its last day of grace then, and was not handed
   * in; of one unit or of all. On 2026-11-22 that is since 2025-01-01. As of another day it is what was overdue then. Four
   * statements.
   */
  async list(actor: Actor, { unit, asOf }: OverdueReportsFilter, page: PageRequest): Promise<OverdueReportsView> {
    requireAllowed(mayReadIndicators(actor));
    const now = this.clock.now();
    const past = earlierMoment(asOf, now);
    const today = dayOf(past ?? now, GENEVA);
    const since = parseLocalDate(`${Number(today.slice(0, 4)) - 1}-01-01`);
    const owed = await this.cells.owed({ from: since, to: addDays(today, -1) }, past);
    const all = owed.filter(({ part }) => unit === undefined || part.unit.id === unit).toSorted(byPlace);
    const rest = page.after === undefined ? all : all.filter(comesAfter(page.after));
    const shown = rest.slice(0, page.size);
    const last = rest.length > shown.length ? shown.at(-1) : undefined;
    const items = shown.map((cell) => overdue(cell, today));
    return { since, total: all.length, items, next: last ? endOf(last) : null };
  }
}

const overdue = ({ indicator: { id, code, title }, part, period }: OwedCell, today: LocalDate): OverdueReport => ({
  indicator: { id, code, title },
  unit: part.unit,
  period,
  isMissing: period.lastDay < today,
});
