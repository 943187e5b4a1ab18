import { Injectable } from '@nestjs/common';
import { OccasionEntity, ReportRunEntity, Writes } from '@resolute/database';
import { type Actor, DomainError, mayRequestReport } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import type { ReportCode } from '../definitions/report-definition';

/** Asks for reports. */
@Injectable()
export class ReportRunsService {
  constructor(private readonly writes: Writes) {}

  /**
   * The run of a report for a meeting, asked for now or before: one meeting has one. Its cut-off is the moment at which it was
   * asked for first. Throws `row/not-found` when there is no such meeting.
   */
  request(actor: Actor, definition: ReportCode, occasionCode: string): Promise<string> {
    return this.writes.run(actor, async (tx) => {
      tx.require(mayRequestReport(actor));
      // The row of the meeting is locked, so that two who ask at once get the same run.
      const occasion = await tx.find(OccasionEntity, { code: occasionCode });
      if (!occasion) throw new DomainError('row/not-found', { params: { id: occasionCode } });
      const known = await tx.find(ReportRunEntity, { definition, occasionId: occasion.id });
      if (known) return known.id;
      const runId = uuid();
      await tx.insert(ReportRunEntity, {
        id: runId,
        definition,
        occasionId: occasion.id,
        state: 'planned',
        cutOff: tx.at,
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
}
