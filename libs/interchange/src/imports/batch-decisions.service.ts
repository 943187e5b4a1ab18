import { Injectable } from '@nestjs/common';
import { ImportEntity, type Tx, Writes, withCurrent } from '@resolute/database';
import { type Actor, DomainError, mayReadIndicators } from '@resolute/domain';
import {
  acceptBatch,
  type ReturnReason,
  sendBackBatch,
  submitBatch,
  verifyBatch,
  withdrawBatch,
} from '@resolute/measurement';
import type { ImportView } from './import.view';
import { ImportsQueries } from './imports.queries';

/** The one decision that three people take on the history that a file brought. */
@Injectable()
export class BatchDecisionsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: ImportsQueries,
  ) {}

  submit(actor: Actor, id: string, version: number): Promise<ImportView> {
    return this.decide(actor, { id, version }, submitBatch);
  }

  withdraw(actor: Actor, id: string, version: number): Promise<ImportView> {
    return this.decide(actor, { id, version }, withdrawBatch);
  }

  verify(actor: Actor, id: string, version: number): Promise<ImportView> {
    return this.decide(actor, { id, version }, verifyBatch);
  }

  /** From now on its values count. */
  accept(actor: Actor, id: string, version: number): Promise<ImportView> {
    return this.decide(actor, { id, version }, acceptBatch);
  }

  sendBack(actor: Actor, id: string, version: number, reasons: readonly ReturnReason[]): Promise<ImportView> {
    return this.decide(actor, { id, version }, (tx, batchId) => sendBackBatch(tx, batchId, reasons));
  }

  private async decide(
    actor: Actor,
    { id, version }: { id: string; version: number },
    step: (tx: Tx, batchId: string) => Promise<void>,
  ): Promise<ImportView> {
    const decide = this.writes.run(actor, async (tx) => {
      tx.require(mayReadIndicators(actor));
      const row = await tx.load(ImportEntity, id, version);
      if (row.batchId === null)
        throw new DomainError('workflow/not-possible', { params: { state: row.state, action: 'decide' } });
      await step(tx, row.batchId);
      // The version of the import counts the steps of its batch, too.
      await tx.update(ImportEntity, row, {});
    });
    await withCurrent(decide, () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }
}
