import type { Reads } from '@resolute/database';
import { dayOf, endsEverOpenOn, GENEVA, groupedBy, openPeriods } from '@resolute/domain';
import { RETURNED_CELLS } from './cell.sql';
import { cellOfPeriod, type ExpectedCell, scheduledIndicators } from './expected-cells';
import { type WindowRules, windowOfCell, windowRules } from './window-of-cell';

interface ReturnedRow {
  readonly partId: string;
  readonly period: string;
}

/** Cells, and the rules that open and lock them. */
export interface CandidateCells {
  readonly cells: readonly ExpectedCell[];
  readonly rules: WindowRules;
}

/**
 * The cells of a unit that may be open at a moment: those whose window, or an exception, is open then, and those that were sent
 * back, whose return says how long; by indicator and period. Six statements.
 */
export async function cellsThatMayBeOpen(reads: Reads, unitId: string, moment: Date): Promise<CandidateCells> {
  const [rules, returned] = await Promise.all([
    windowRules(reads, moment),
    reads.rows<ReturnedRow>(RETURNED_CELLS, [unitId]),
  ]);
  const excepted = rules.exceptions.map(({ periodId }) => periodId);
  const day = dayOf(moment, GENEVA);
  const { indicators, meetings } = await scheduledIndicators(reads, {
    span: endsEverOpenOn(day),
    unitId,
    meetings: [...excepted, ...returned.map(({ period }) => period)],
  });
  const back = groupedBy(returned, ({ partId }) => partId);
  const cells = indicators.flatMap(({ schedule, parts }) =>
    parts.flatMap((part) => {
      const sentBack = new Set(back.get(part.id)?.map(({ period }) => period));
      return openPeriods(schedule, part, { day, meetings, named: new Set([...excepted, ...sentBack]) })
        .map((period) => cellOfPeriod(part, period))
        .filter((cell) => sentBack.has(cell.period.id) || windowOfCell(cell, rules, null).kind === 'open');
    }),
  );
  return { cells, rules };
}
