import type { Run } from '../../api/runs';

/** Where a run stands, as people speak of it: one that nobody makes any more although its day has come was given up. */
export const STANDINGS = ['waiting', 'making', 'given-up', 'ready', 'skipped', 'superseded'] as const;
export type RunStanding = (typeof STANDINGS)[number];

export function standingOf({
  state,
  startedAt,
  isUnderWay,
}: Pick<Run, 'state' | 'startedAt' | 'isUnderWay'>): RunStanding {
  if (state === 'ready' || state === 'skipped' || state === 'superseded') return state;
  if (isUnderWay) return 'making';
  return startedAt === null ? 'waiting' : 'given-up';
}

/** Whether something still becomes of it, by itself or by a planner. */
export const isToCome = (run: Run): boolean => !['ready', 'skipped', 'superseded'].includes(run.state);

/** What is being made or was given up before what waits, and of that the next first. */
export const inOrderOfDay = (runs: readonly Run[]): Run[] =>
  runs.toSorted((a, b) => (dayKey(a) < dayKey(b) ? -1 : Number(dayKey(a) > dayKey(b))));

const dayKey = (run: Run): string => (standingOf(run) === 'waiting' ? `1 ${run.dueOn ?? ''}` : `0 ${run.cutOff}`);

/** What happens next, for who asks whose turn it is; what was passed over for a meeting that does not take place stays so. */
export function nextStepOf(run: Run): RunStanding | 'cancelled' {
  const standing = standingOf(run);
  return standing === 'skipped' && run.skipReason === 'cancelled' ? 'cancelled' : standing;
}

/** Whether a planner may make it at once: it waits for its day, or was passed over although its meeting takes place. */
export const canBeMadeNow = (run: Run): boolean => ['waiting', 'skipped'].includes(nextStepOf(run));

/** Whether a planner may have it made anew of later figures; a version under review is refused by the server. */
export const canBeRenewed = (run: Run): boolean => run.state === 'ready' && run.reportId !== null;
