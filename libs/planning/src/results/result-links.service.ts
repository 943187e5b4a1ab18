import { Inject, Injectable } from '@nestjs/common';
import { laterOf, ResultEntity, ResultLinkEntity, valuesOf, Writes, whenBroken } from '@resolute/database';
import { type Actor, DomainError, dayOf, fieldFault, GENEVA, mayChangePlans, requireOrder } from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { v7 as uuid } from 'uuid';
import { PLAN_CONSTRAINTS } from '../plan-constraints';
import { isShare } from '../share-of-whole';
import { requireContribution } from './require-contribution';
import type { LinkWish, ResultThread } from './result.view';
import { ResultThreadQueries } from './result-thread.queries';

/** Says what contributes to what, and from when until when. */
@Injectable()
export class ResultLinksService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: ResultThreadQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async link(actor: Actor, childId: string, wish: LinkWish): Promise<ResultThread> {
    const { parentId, share = null, from = dayOf(this.clock.now(), GENEVA), until = null } = wish;
    const link = this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      await tx.load(ResultEntity, childId);
      if (share !== null && !isShare(share)) throw fieldFault('share', 'field/not-a-share');
      requireOrder(from, until, 'until');
      await requireContribution(tx, { childId, parentId, share, from, until });
      const row = { id: uuid(), childId, parentId, share, effectiveFrom: from, effectiveUntil: until };
      await tx.insert(ResultLinkEntity, { ...row, isSample: false, createdAt: tx.at });
      tx.outbox('roll-up.recalculate', {});
      tx.audit({ action: 'result.linked', subjectType: 'result', subjectId: childId, change: row });
    });
    await whenBroken(PLAN_CONSTRAINTS, link);
    return this.queries.get(actor, childId);
  }

  /** Ends a link on a day, or takes it back as if it had never held; what was recorded before stays readable. */
  async end(actor: Actor, id: string, until: string | null): Promise<ResultThread> {
    const end = this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      const link = await tx.load(ResultLinkEntity, id);
      if (link.supersededAt) throw new DomainError('result-link/ended');
      requireOrder(link.effectiveFrom, until, 'until');
      await tx.change(ResultLinkEntity, { id }, { supersededAt: laterOf(tx.at, link.createdAt) });
      if (until !== null)
        await tx.insert(ResultLinkEntity, { ...valuesOf(link), id: uuid(), effectiveUntil: until, createdAt: tx.at });
      tx.outbox('roll-up.recalculate', {});
      tx.audit({
        action: until === null ? 'result.link-removed' : 'result.link-ended',
        subjectType: 'result',
        subjectId: link.childId,
        change: { linkId: id, parentId: link.parentId, until },
      });
      return link.childId;
    });
    return this.queries.get(actor, await whenBroken(PLAN_CONSTRAINTS, end));
  }
}
