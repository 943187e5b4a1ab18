import { Inject, Injectable } from '@nestjs/common';
import { OccasionEntity, Reads, ReportRunEntity, type Tx, Writes } from '@resolute/database';
import {
  endOfDay,
  GENEVA,
  mayCompileReport,
  type ReportCalendar,
  type RunStep,
  runSteps,
  SYSTEM,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { v7 as uuid } from 'uuid';
import { REPORT_CALENDAR } from './report-calendar.sql';

/** Begins reports when their day is over: what is due is found in the calendar each time, and never kept in a queue. */
@Injectable()
export class ReportSchedule {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Plans the runs that definitions and meetings ask for, begins those that are due, and passes over those that will not be.
   * May run on several workers at once, and again: each meeting is locked while its runs are looked at anew. What cannot be
   * written for one meeting does not hold up the others.
   * @throws AggregateError at the end, with what went wrong
   */
  async startDue(): Promise<void> {
    const faults: unknown[] = [];
    for (const occasionId of await this.waiting()) {
      try {
        await this.writes.run(SYSTEM, (tx) => bringUpToDate(tx, occasionId));
      } catch (error) {
        faults.push(error);
      }
    }
    if (faults.length > 0) throw new AggregateError(faults, `The runs of ${faults.length} meetings cannot be written`);
  }

  /** The meetings about which there is anything to do. Without a lock, as most of the time there are none. */
  private async waiting(): Promise<ReadonlySet<string>> {
    const [calendar] = await this.reads.rows<ReportCalendar>(REPORT_CALENDAR, [null]);
    const steps = calendar ? runSteps(calendar, this.clock.now()) : [];
    return new Set(steps.map(({ occasionId }) => occasionId));
  }
}

async function bringUpToDate(tx: Tx, occasionId: string): Promise<void> {
  tx.require(mayCompileReport(tx.actor));
  // Whoever waited for the lock sees what the one before them has written.
  await tx.load(OccasionEntity, occasionId);
  const [calendar] = await tx.query<ReportCalendar>(REPORT_CALENDAR, [occasionId]);
  for (const step of calendar ? runSteps(calendar, tx.at) : []) await take(tx, step);
}

async function take(tx: Tx, step: RunStep): Promise<void> {
  const { definition, occasionId } = step;
  const runId = step.runId ?? uuid();
  const row = rowAfter(tx, step);
  if (row === undefined) await tx.remove(ReportRunEntity, { id: runId });
  else if (step.runId === null)
    await tx.insert(ReportRunEntity, { ...row, id: runId, definition, occasionId, version: 1, createdAt: tx.at });
  else await tx.update(ReportRunEntity, await tx.load(ReportRunEntity, runId), row);
  const { kind, runId: _runId, ...change } = step;
  tx.audit({ action: AUDITED[kind], subjectType: 'report-run', subjectId: runId, change });
  if (kind === 'start') tx.outbox('report.compile', { runId });
}

const AUDITED = {
  plan: 'report.planned',
  start: 'report.started',
  skip: 'report.skipped',
  drop: 'report.unplanned',
} as const satisfies Record<RunStep['kind'], string>;

/** What a run is after a step; undefined when it is no more. Its data ends with its day, however late it is begun. */
function rowAfter(tx: Tx, step: RunStep) {
  if (step.kind === 'drop') return undefined;
  const planned = {
    state: 'planned',
    dueOn: step.dueOn,
    cutOff: endOfDay(step.dueOn, GENEVA),
    startedAt: null,
    isLate: false,
    skippedAt: null,
    skipReason: null,
  };
  if (step.kind === 'start') return { ...planned, startedAt: tx.at, isLate: step.isLate };
  return step.kind === 'skip' ? { ...planned, state: 'skipped', skippedAt: tx.at, skipReason: step.reason } : planned;
}
