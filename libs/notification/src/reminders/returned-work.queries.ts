import { Injectable } from '@nestjs/common';
import { ActionsQueries, ResultNotesQueries } from '@resolute/accountability';
import { ActualsQueries, BatchesQueries } from '@resolute/measurement';
import type { NoticeSubject } from './notice-subject';

/** What was sent back, by which return. */
export interface SentBack {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly returnId: string;
}

/** The same with whom it concerns. */
export interface ReturnedWork {
  readonly authorId: string;
  readonly returnedById: string;
  readonly unitIds: readonly string[];
  /** Null for a batch, which brings many. */
  readonly period: string | null;
  readonly about: NoticeSubject;
}

/** The work of every kind that was sent back. */
@Injectable()
export class ReturnedWorkQueries {
  constructor(
    private readonly actuals: ActualsQueries,
    private readonly batches: BatchesQueries,
    private readonly notes: ResultNotesQueries,
    private readonly actions: ActionsQueries,
  ) {}

  /** A kind of work that is not known here is an error, so that it cannot be forgotten. */
  async of({ subjectType, returnId }: SentBack): Promise<ReturnedWork | undefined> {
    if (subjectType === 'actual') {
      const found = await this.actuals.returned(returnId);
      return found && ofUnit(found, { versionId: found.versionId, partId: found.partId });
    }
    if (subjectType === 'actual-batch') {
      const found = await this.batches.returned(returnId);
      return found && { ...found, period: null, about: { batchId: found.id } };
    }
    if (subjectType === 'result-note') {
      const found = await this.notes.returned(returnId);
      return found && ofUnit(found, { noteId: found.id });
    }
    if (subjectType === 'action') {
      const found = await this.actions.returned(returnId);
      return found && ofUnit(found, { actionRevisionId: found.id });
    }
    throw new Error(`Nobody is told of what was sent back: ${subjectType}`);
  }
}

const ofUnit = (
  { unitId, ...found }: Pick<ReturnedWork, 'authorId' | 'returnedById' | 'period'> & { readonly unitId: string },
  about: NoticeSubject,
): ReturnedWork => ({ ...found, unitIds: [unitId], about });
