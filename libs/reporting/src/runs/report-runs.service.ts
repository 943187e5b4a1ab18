import { Injectable } from '@nestjs/common';
import { OccasionEntity, ReportRunEntity, type Tx, Writes } from '@resolute/database';
import { type Actor, DomainError, fieldFault, isLateStart, mayRequestReport, parseLocalDate } from '@resolute/domain';
import { Not } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { occasionOfRun } from './occasion-of-run';
import { openJobOf } from './open-job.sql';
import type { ReportRunView, RunWish } from './report-run.view';
import { ReportRunsQueries } from './report-runs.queries';

const DEFINITION = 'SELECT code FROM report_definitions WHERE code = $1';

/** Asks for reports. */
@Injectable()
export class ReportRunsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: ReportRunsQueries,
  ) {}

  /** The run of a report for a meeting, as `request` finds or begins it. */
  async ask(actor: Actor, wish: RunWish): Promise<ReportRunView> {
    return this.queries.get(actor, await this.request(actor, wish.definition, wish.occasion));
  }

  /**
   * The run of a report for a meeting, asked for now or before: one meeting has one. Its cut-off is the moment at which it was
   * asked for first; one that was planned for a later day, or was passed over, is begun now. One that was given up goes on from
   * where it stopped. Throws with the field when there is no such definition or meeting, and `occasion/cancelled` when the
   * meeting does not take place and there is no report for it yet.
   */
  request(actor: Actor, definition: string, occasionCode: string): Promise<string> {
    return this.writes.run(actor, async (tx) => {
      tx.require(mayRequestReport(actor));
      if ((await tx.query(DEFINITION, [definition])).length === 0) throw fieldFault('definition', 'field/no-such-code');
      // The row of the meeting is locked, so that two who ask at once get the same run.
      const occasion = await tx.find(OccasionEntity, { code: occasionCode });
      if (!occasion) throw fieldFault('occasion', 'field/no-such-code');
      const slot = { definition, occasionId: occasion.id, state: Not('superseded') };
      const known = await tx.find(ReportRunEntity, slot);
      if (known?.state === 'ready') return known.id;
      if (occasion.cancelledAt) throw new DomainError('occasion/cancelled');
      if (known && !isBegun(known)) return begin(tx, known);
      return known ? again(tx, known) : beginNew(tx, definition, occasion);
    });
  }

  /** Makes a run once more that was given up. Throws `report-run/not-given-up` for any other. */
  async retry(actor: Actor, id: string): Promise<ReportRunView> {
    await this.writes.run(actor, async (tx) => {
      tx.require(mayRequestReport(actor));
      const { cancelledAt } = await occasionOfRun(tx, id);
      const run = await tx.load(ReportRunEntity, id);
      if (['ready', 'superseded'].includes(run.state) || !isBegun(run) || (await isUnderWay(tx, id)))
        throw new DomainError('report-run/not-given-up');
      if (cancelledAt) throw new DomainError('occasion/cancelled');
      await again(tx, run);
    });
    return this.queries.get(actor, id);
  }
}

/** One that waits for its day was not begun, nor one that was passed over. */
const isBegun = ({ startedAt, state }: ReportRunEntity): boolean => startedAt !== null && state !== 'skipped';

const isUnderWay = async (tx: Tx, runId: string): Promise<boolean> =>
  (await tx.query(openJobOf('report.compile', '$1'), [runId])).length > 0;

async function beginNew(tx: Tx, definition: string, { id: occasionId, code }: OccasionEntity): Promise<string> {
  const runId = uuid();
  const row = { definition, occasionId, state: 'planned', cutOff: tx.at, startedAt: tx.at, isLate: false };
  await tx.insert(ReportRunEntity, { ...row, id: runId, version: 1, createdAt: tx.at });
  tx.audit({
    action: 'report.requested',
    subjectType: 'report-run',
    subjectId: runId,
    change: { definition, occasion: code },
  });
  tx.outbox('report.compile', { runId });
  return runId;
}

/** Its data ends now, whatever day it was planned for. */
async function begin(tx: Tx, run: ReportRunEntity): Promise<string> {
  const { id: runId, dueOn, cutOff } = run;
  const isLate = dueOn !== null && isLateStart(parseLocalDate(dueOn), tx.at);
  const row = { state: 'planned', startedAt: tx.at, cutOff: tx.at, isLate, skippedAt: null, skipReason: null };
  await tx.update(ReportRunEntity, run, row);
  tx.audit({
    action: 'report.requested',
    subjectType: 'report-run',
    subjectId: runId,
    change: { before: { cutOff, skipReason: run.skipReason }, after: { cutOff: tx.at, isLate } },
  });
  tx.outbox('report.compile', { runId });
  return runId;
}

/** A run whose job was given up gets another one; compiling it again makes only what is not there. */
async function again(tx: Tx, run: ReportRunEntity): Promise<string> {
  if (await isUnderWay(tx, run.id)) return run.id;
  await tx.update(ReportRunEntity, run, { fault: null });
  tx.audit({ action: 'report.requested-again', subjectType: 'report-run', subjectId: run.id, change: {} });
  tx.outbox('report.compile', { runId: run.id });
  return run.id;
}
