import { Injectable } from '@nestjs/common';
import { OccasionEntity, ReportRunEntity, type Tx, Writes } from '@resolute/database';
import { type Actor, DomainError, mayRequestReport } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import type { ReportCode } from '../definitions/report-definition';
import { openCompileJobOf } from './open-compile-job.sql';

/** Asks for reports. */
@Injectable()
export class ReportRunsService {
  constructor(private readonly writes: Writes) {}

  /**
   * The run of a report for a meeting, asked for now or before: one meeting has one. Its cut-off is the moment at which it was
   * asked for first. One that was given up goes on from where it stopped. Throws `row/not-found` when there is no such meeting,
   * and `occasion/cancelled` when it does not take place and there is no report for it yet.
   */
  request(actor: Actor, definition: ReportCode, occasionCode: string): Promise<string> {
    return this.writes.run(actor, async (tx) => {
      tx.require(mayRequestReport(actor));
      // The row of the meeting is locked, so that two who ask at once get the same run.
      const occasion = await tx.find(OccasionEntity, { code: occasionCode });
      if (!occasion) throw new DomainError('row/not-found', { params: { id: occasionCode } });
      const known = await tx.find(ReportRunEntity, { definition, occasionId: occasion.id });
      if (known?.state === 'ready') return known.id;
      if (occasion.cancelledAt) throw new DomainError('occasion/cancelled');
      if (known) return this.again(tx, known);
      const runId = uuid();
      await tx.insert(ReportRunEntity, {
        id: runId,
        definition,
        occasionId: occasion.id,
        state: 'planned',
        cutOff: tx.at,
        startedAt: tx.at,
        isLate: false,
        version: 1,
        createdAt: tx.at,
      });
      tx.audit({
        action: 'report.requested',
        subjectType: 'report-run',
        subjectId: runId,
        change: { definition, occasion: occasionCode },
      });
      tx.outbox('report.compile', { runId });
      return runId;
    });
  }

  /** A run whose job was given up gets another one; compiling it again makes only what is not there. */
  private async again(tx: Tx, run: ReportRunEntity): Promise<string> {
    const open = await tx.query(`${openCompileJobOf('$1')} LIMIT 1`, [run.id]);
    if (open.length > 0) return run.id;
    await tx.update(ReportRunEntity, run, { fault: null });
    tx.audit({ action: 'report.requested-again', subjectType: 'report-run', subjectId: run.id, change: {} });
    tx.outbox('report.compile', { runId: run.id });
    return run.id;
  }
}
