import { addDays, parseLocalDate } from '@resolute/domain';
import type { Run } from '../../api/runs';
import { inOrderOfDay, standingOf } from './run-standing';

/** Reports whose days lie so close together are spoken of as one batch. */
const TOGETHER_DAYS = 30;

/** What a reader wants to know first: what went wrong, what is being made, and what comes next. */
export interface RunsFinding {
  readonly givenUp: number;
  readonly making: number;
  /** Those that come next: how many within a month of the first one, and the day of the last of these. */
  readonly due: { readonly first: Run; readonly count: number; readonly until: string } | undefined;
}

export function runsFinding(runs: readonly Run[]): RunsFinding {
  const count = (standing: string): number => runs.filter((run) => standingOf(run) === standing).length;
  return { givenUp: count('given-up'), making: count('making'), due: dueNext(runs) };
}

function dueNext(runs: readonly Run[]): RunsFinding['due'] {
  const waiting = inOrderOfDay(runs).filter((run) => standingOf(run) === 'waiting');
  const [first] = waiting;
  if (!first?.dueOn) return undefined;
  const last = addDays(parseLocalDate(first.dueOn), TOGETHER_DAYS);
  const days = waiting.flatMap(({ dueOn }) => (dueOn !== null && dueOn <= last ? [dueOn] : []));
  return { first, count: days.length, until: days.at(-1) ?? first.dueOn };
}
