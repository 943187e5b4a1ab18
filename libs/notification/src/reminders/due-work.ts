import {
  addDays,
  FIRST_REMINDER_DAYS,
  LAST_REMINDER_DAYS,
  type LocalDate,
  type OpenWork,
  type Span,
} from '@resolute/domain';
import type { DueCell, DueUnit } from '@resolute/measurement';

/** A value that is expected, with the version of the indicator that holds for it. */
export interface DueWork extends OpenWork {
  readonly versionId: string;
}

/** The due days that concern a day: those of which somebody may have to be told. */
export const dueDaysAround = (day: LocalDate): Span => ({
  from: addDays(day, -LAST_REMINDER_DAYS),
  to: addDays(day, FIRST_REMINDER_DAYS),
});

/**
 * What people can be asked to do. A period that a decision closed is left out, as nobody can enter anything; a window that closed by
 * itself is not, as a planner can open it.
 */
export const openCells = (units: readonly DueUnit[]): DueCell[] =>
  units.flatMap(({ cells }) => cells.filter(isOpenToAny));

const isOpenToAny = ({ window }: DueCell): boolean =>
  window.kind === 'open' || (window.rule !== 'period-closed' && window.rule !== 'not-determined');

/** The same as far as reminders need it. */
export const workOf = ({ indicator, part, period }: DueCell): DueWork => ({
  unitId: part.unit.id,
  indicatorId: indicator.id,
  versionId: indicator.versionId,
  partId: part.id,
  period: period.id,
  dueOn: period.dueOn,
});
