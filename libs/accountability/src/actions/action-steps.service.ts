import { Injectable } from '@nestjs/common';
import { withCurrent } from '@resolute/database';
import type { Actor } from '@resolute/domain';
import type { ReturnReason } from '../checks/checked-kind';
import { StepsService } from '../checks/steps.service';
import type { ActionView } from './action.view';
import { ACTION } from './action-kind';
import { ActionsQueries } from './actions.queries';

/** Brings an action on its way, from its author over the verifier to the acceptor, or back. */
@Injectable()
export class ActionStepsService {
  constructor(
    private readonly steps: StepsService,
    private readonly queries: ActionsQueries,
  ) {}

  submit(actor: Actor, id: string, version: number): Promise<ActionView> {
    return this.answer(actor, id, this.steps.submit(actor, ACTION, { id, version }));
  }

  withdraw(actor: Actor, id: string, version: number): Promise<ActionView> {
    return this.answer(actor, id, this.steps.withdraw(actor, ACTION, { id, version }));
  }

  verify(actor: Actor, id: string, version: number): Promise<ActionView> {
    return this.answer(actor, id, this.steps.verify(actor, ACTION, { id, version }));
  }

  accept(actor: Actor, id: string, version: number): Promise<ActionView> {
    return this.answer(actor, id, this.steps.accept(actor, ACTION, { id, version }));
  }

  sendBack(actor: Actor, id: string, version: number, reasons: readonly ReturnReason[]): Promise<ActionView> {
    return this.answer(actor, id, this.steps.sendBack(actor, ACTION, { id, version }, reasons));
  }

  private async answer(actor: Actor, id: string, step: Promise<void>): Promise<ActionView> {
    await withCurrent(step, () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }
}
