import { Injectable } from '@nestjs/common';
import { withCurrent } from '@resolute/database';
import type { Actor } from '@resolute/domain';
import type { ReturnReason } from '../checks/checked-kind';
import { StepsService } from '../checks/steps.service';
import type { ResultNoteView } from './result-note.view';
import { RESULT_NOTE } from './result-note-kind';
import { ResultNotesQueries } from './result-notes.queries';

/** Brings a note on its way, from its author over the verifier to the acceptor, or back. */
@Injectable()
export class ResultNoteStepsService {
  constructor(
    private readonly steps: StepsService,
    private readonly queries: ResultNotesQueries,
  ) {}

  submit(actor: Actor, id: string, version: number): Promise<ResultNoteView> {
    return this.answer(actor, id, this.steps.submit(actor, RESULT_NOTE, { id, version }));
  }

  withdraw(actor: Actor, id: string, version: number): Promise<ResultNoteView> {
    return this.answer(actor, id, this.steps.withdraw(actor, RESULT_NOTE, { id, version }));
  }

  verify(actor: Actor, id: string, version: number): Promise<ResultNoteView> {
    return this.answer(actor, id, this.steps.verify(actor, RESULT_NOTE, { id, version }));
  }

  accept(actor: Actor, id: string, version: number): Promise<ResultNoteView> {
    return this.answer(actor, id, this.steps.accept(actor, RESULT_NOTE, { id, version }));
  }

  sendBack(actor: Actor, id: string, version: number, reasons: readonly ReturnReason[]): Promise<ResultNoteView> {
    return this.answer(actor, id, this.steps.sendBack(actor, RESULT_NOTE, { id, version }, reasons));
  }

  private async answer(actor: Actor, id: string, step: Promise<void>): Promise<ResultNoteView> {
    await withCurrent(step, () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }
}
