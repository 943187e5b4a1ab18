import { Injectable } from '@nestjs/common';
import { FrameworkVersionEntity, Writes, whenBroken, withCurrent } from '@resolute/database';
import { type Actor, DomainError, mayChangePlans, nextEdition, requiredWords } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { PLAN_CONSTRAINTS } from '../plan-constraints';
import { EditionCopy } from './edition-copy';
import type { EditionWish, FrameworkView } from './framework.view';
import { FrameworksQueries } from './frameworks.queries';

/** Rolls an operational plan over: next year's edition begins as a copy, and what the last one said is frozen. */
@Injectable()
export class EditionsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: FrameworksQueries,
  ) {}

  async rollOver(actor: Actor, id: string, version: number, wish: EditionWish): Promise<FrameworkView> {
    const nextId = uuid();
    const rollOver = this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      const edition = await tx.load(FrameworkVersionEntity, id, version);
      if (edition.kind !== 'operational-plan') throw new DomainError('framework/not-rolling');
      if (edition.frozenAt) throw new DomainError('framework/rolled-over');
      const { code } = wish;
      await tx.insert(FrameworkVersionEntity, {
        ...nextEdition(edition),
        id: nextId,
        code,
        kind: edition.kind,
        title: requiredWords(wish.title, 'title'),
        previousId: id,
        isSample: false,
        version: 1,
        createdAt: tx.at,
      });
      const copied = await new EditionCopy(tx, edition, nextId).run();
      await tx.update(FrameworkVersionEntity, edition, { frozenAt: tx.at });
      const change = { nextId, code, ...copied };
      tx.outbox('roll-up.recalculate', {});
      tx.audit({ action: 'framework.rolled-over', subjectType: 'framework', subjectId: id, change });
    });
    await withCurrent(whenBroken(PLAN_CONSTRAINTS, rollOver), () => this.queries.get(actor, id));
    return this.queries.get(actor, nextId);
  }
}
