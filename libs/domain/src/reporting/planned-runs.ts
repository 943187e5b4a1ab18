import { addDays, dayOf, endOfDay, GENEVA, type LocalDate } from '../calendar';

/** Why a run is passed over: its meeting was cancelled, or is over; or its definition is used no more. */
export const SKIP_REASONS = ['cancelled', 'over', 'inactive'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** What of a definition decides when its reports are made. */
export interface DefinitionOnCalendar {
  readonly code: string;
  readonly series: string;
  readonly isActive: boolean;
  readonly cutOffDays: number;
}

/** A meeting with its deadline; null where none is known. */
export interface OccasionOnCalendar {
  readonly id: string;
  readonly series: string;
  readonly toDay: LocalDate;
  readonly submissionDay: LocalDate | null;
  readonly isCancelled: boolean;
}

/** A run that there is; without a due day somebody asked for it. */
export interface RunOnCalendar {
  readonly id: string;
  readonly definition: string;
  readonly occasionId: string;
  readonly dueOn: LocalDate | null;
  readonly isStarted: boolean;
  readonly skipReason: SkipReason | null;
}

export interface ReportCalendar {
  readonly definitions: readonly DefinitionOnCalendar[];
  readonly occasions: readonly OccasionOnCalendar[];
  readonly runs: readonly RunOnCalendar[];
}

interface Slot {
  readonly definition: string;
  readonly occasionId: string;
  /** Null while there is no row for it. */
  readonly runId: string | null;
}

/** What is to be done about the report of a definition for a meeting. */
export type RunStep = Slot &
  (
    | { readonly kind: 'plan'; readonly dueOn: LocalDate }
    | { readonly kind: 'start'; readonly dueOn: LocalDate; readonly isLate: boolean }
    | { readonly kind: 'skip'; readonly dueOn: LocalDate; readonly reason: SkipReason }
    /** Nothing says any more when it would be due. */
    | { readonly kind: 'drop' }
  );

/** A run is late that is started more than a day after its own: one that was due on 2026-05-11 on 2026-05-13. */
export const isLateStart = (dueOn: LocalDate, now: Date): boolean => now > endOfDay(addDays(dueOn, 1), GENEVA);

/**
 * Which runs to plan, to plan for another day, to start and to pass over: with a deadline on 2026-05-18 and a cut-off of 7 days
 * a run is due when 2026-05-11 ends in Geneva. Asking again when all that was done finds nothing, whatever the clock says.
 */
export function runSteps({ definitions, occasions, runs }: ReportCalendar, now: Date): RunStep[] {
  const known = new Map(runs.map((run) => [`${run.definition} ${run.occasionId}`, run]));
  return definitions.flatMap((definition) =>
    occasions.flatMap((occasion) => stepFor(definition, occasion, known.get(`${definition.code} ${occasion.id}`), now)),
  );
}

function stepFor(
  definition: DefinitionOnCalendar,
  occasion: OccasionOnCalendar,
  run: RunOnCalendar | undefined,
  now: Date,
): RunStep[] {
  if (run && isSettled(run)) return [];
  const slot: Slot = { definition: definition.code, occasionId: occasion.id, runId: run?.id ?? null };
  const reason = whyNot(definition, occasion);
  if (reason) return skipped(slot, run, reason);
  const dueOn = dueDayOf(definition, occasion);
  if (dueOn) return stepOn(dueOn, { slot, occasion, run }, now);
  return run && !run.skipReason ? [{ ...slot, kind: 'drop' }] : [];
}

/** What was begun goes its way; so does what somebody asked for. A meeting is cancelled for good. */
const isSettled = ({ isStarted, dueOn, skipReason }: RunOnCalendar): boolean =>
  isStarted || dueOn === null || skipReason === 'cancelled';

/** Only what was planned can be passed over. */
const skipped = (slot: Slot, run: RunOnCalendar | undefined, reason: SkipReason): RunStep[] =>
  run?.dueOn && !run.skipReason ? [{ ...slot, kind: 'skip', dueOn: run.dueOn, reason }] : [];

interface Wanted {
  readonly slot: Slot;
  readonly occasion: OccasionOnCalendar;
  readonly run: RunOnCalendar | undefined;
}

function stepOn(dueOn: LocalDate, { slot, occasion, run }: Wanted, now: Date): RunStep[] {
  if (now <= endOfDay(dueOn, GENEVA)) return isPlannedFor(dueOn, run) ? [] : [{ ...slot, kind: 'plan', dueOn }];
  if (dayOf(now, GENEVA) <= occasion.toDay) return [{ ...slot, kind: 'start', dueOn, isLate: isLateStart(dueOn, now) }];
  return run?.skipReason ? [] : [{ ...slot, kind: 'skip', dueOn, reason: 'over' }];
}

/** Reasons that nothing about days can change. */
function whyNot({ isActive }: DefinitionOnCalendar, { isCancelled }: OccasionOnCalendar): SkipReason | undefined {
  if (isCancelled) return 'cancelled';
  return isActive ? undefined : 'inactive';
}

/** Null for a meeting of another series, and for one whose deadline is not known. */
const dueDayOf = (definition: DefinitionOnCalendar, occasion: OccasionOnCalendar): LocalDate | null =>
  definition.series === occasion.series && occasion.submissionDay
    ? addDays(occasion.submissionDay, -definition.cutOffDays)
    : null;

const isPlannedFor = (dueOn: LocalDate, run: RunOnCalendar | undefined): boolean =>
  run?.dueOn === dueOn && run.skipReason === null;
