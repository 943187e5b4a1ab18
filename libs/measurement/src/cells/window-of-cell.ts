import type { Reads } from '@resolute/database';
import {
  dayOf,
  GENEVA,
  type LockedWindow,
  type OpenWindow,
  type PeriodClosure,
  type WindowException,
  type WindowInput,
  windowOf,
} from '@resolute/domain';
import { CLOSURES_IN_FORCE, EXCEPTIONS_IN_FORCE } from '../windows/window.sql';
import type { ExpectedCell } from './expected-cells';

/** What opens and locks cells at a moment. */
export type WindowRules = Pick<WindowInput, 'closures' | 'exceptions' | 'moment'>;

/** The closures and exceptions in force; two statements. */
export async function windowRules(reads: Reads, moment: Date): Promise<WindowRules> {
  const [closures, exceptions] = await Promise.all([
    reads.rows<PeriodClosure>(CLOSURES_IN_FORCE),
    reads.rows<WindowException>(EXCEPTIONS_IN_FORCE, [dayOf(moment, GENEVA), null]),
  ]);
  return { closures, exceptions, moment: moment.toISOString() };
}

/** Whether a value of a cell may be entered, which may have been sent back at a moment. */
export const windowOfCell = (
  { version, part, period }: ExpectedCell,
  rules: WindowRules,
  returnedAt: string | null,
): OpenWindow | LockedWindow =>
  windowOf({
    ...rules,
    unitId: part.unit.id,
    indicatorId: version.indicatorId,
    period,
    terms: version,
    ...(returnedAt && { returnedAt }),
  });
