import { Injectable } from '@nestjs/common';
import { PeriodClosureEntity, Writes } from '@resolute/database';
import { DomainError, dayOf, fieldFault, GENEVA, mayChangeWindows, type Person, requireOrder } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { PeriodClosuresQueries } from './period-closures.queries';
import type { ClosureWish, PeriodClosureView } from './window.view';

/** Closes periods by a decision, and takes that back. */
@Injectable()
export class PeriodClosuresService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: PeriodClosuresQueries,
  ) {}

  /** Closes the periods that end in a span, from today or a later day on: what was open yesterday was not closed then. */
  async close(actor: Person, { from, to, since, decision }: ClosureWish): Promise<PeriodClosureView> {
    const id = uuid();
    await this.writes.run(actor, async (tx) => {
      tx.require(mayChangeWindows(actor));
      requireOrder(from, to, 'to');
      const today = dayOf(tx.at, GENEVA);
      if (since !== undefined && since < today) throw fieldFault('since', 'field/day-passed');
      const row = { fromDay: from, toDay: to, sinceDay: since ?? today, decision, createdById: actor.id };
      await tx.insert(PeriodClosureEntity, { ...row, id, createdAt: tx.at });
      tx.audit({ action: 'period-closure.recorded', subjectType: 'period-closure', subjectId: id, change: row });
    });
    return this.queries.get(actor, id);
  }

  async revoke(actor: Person, id: string): Promise<PeriodClosureView> {
    await this.writes.run(actor, async (tx) => {
      tx.require(mayChangeWindows(actor));
      const { revokedAt, fromDay, toDay, decision } = await tx.load(PeriodClosureEntity, id);
      if (revokedAt) throw new DomainError('period-closure/revoked');
      await tx.change(PeriodClosureEntity, { id }, { revokedById: actor.id, revokedAt: tx.at });
      const change = { fromDay, toDay, decision };
      tx.audit({ action: 'period-closure.revoked', subjectType: 'period-closure', subjectId: id, change });
    });
    return this.queries.get(actor, id);
  }
}
