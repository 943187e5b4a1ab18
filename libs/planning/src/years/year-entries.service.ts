import { Injectable } from '@nestjs/common';
import { ResultEntity, Writes, whenBroken, withCurrent, YearEntryEntity } from '@resolute/database';
import { type Actor, DomainError, fieldFault, mayChangePlans, requiredWords } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { PLAN_CONSTRAINTS } from '../plan-constraints';
import type { ResultThread, YearEntryWish } from '../results/result.view';
import { ResultThreadQueries } from '../results/result-thread.queries';
import { isShare } from '../share-of-whole';

/** Says what an edition of an operational plan plans for a result in one of its years. */
@Injectable()
export class YearEntriesService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: ResultThreadQueries,
  ) {}

  async plan(actor: Actor, resultId: string, wish: YearEntryWish): Promise<ResultThread> {
    const plan = this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      const { frameworkVersionId } = await tx.load(ResultEntity, resultId);
      const { year, regionalSupportShare = null } = wish;
      requireShare(regionalSupportShare);
      const row = { id: uuid(), resultId, year, planned: requiredWords(wish.planned, 'planned'), regionalSupportShare };
      const recorded = { createdAt: tx.at, changedAt: tx.at };
      await tx.insert(YearEntryEntity, { ...row, ...recorded, frameworkVersionId, isSample: false, version: 1 });
      tx.audit({ action: 'result.year-planned', subjectType: 'result', subjectId: resultId, change: row });
    });
    await whenBroken(PLAN_CONSTRAINTS, plan);
    return this.queries.get(actor, resultId);
  }

  async change(
    actor: Actor,
    id: string,
    version: number,
    wish: Partial<Omit<YearEntryWish, 'year'>>,
  ): Promise<ResultThread> {
    const change = this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      const entry = await tx.load(YearEntryEntity, id, version);
      requireThere(entry);
      const { regionalSupportShare } = wish;
      requireShare(regionalSupportShare ?? null);
      const changes = {
        ...(wish.planned && { planned: requiredWords(wish.planned, 'planned') }),
        ...(regionalSupportShare !== undefined && { regionalSupportShare }),
      };
      await tx.update(YearEntryEntity, entry, { ...changes, changedAt: tx.at });
      const { resultId, year, planned, regionalSupportShare: shareBefore } = entry;
      const before = { planned, regionalSupportShare: shareBefore };
      tx.audit({
        action: 'result.year-changed',
        subjectType: 'result',
        subjectId: resultId,
        change: { year, before, after: changes },
      });
      return resultId;
    });
    return this.queries.get(
      actor,
      await withCurrent(whenBroken(PLAN_CONSTRAINTS, change), () => this.queries.yearEntry(actor, id)),
    );
  }

  async remove(actor: Actor, id: string): Promise<ResultThread> {
    const remove = this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      const entry = await tx.load(YearEntryEntity, id);
      requireThere(entry);
      const { resultId, year, planned, regionalSupportShare } = entry;
      await tx.update(YearEntryEntity, entry, { changedAt: tx.at, removedAt: tx.at });
      const change = { year, planned, regionalSupportShare };
      tx.audit({ action: 'result.year-removed', subjectType: 'result', subjectId: resultId, change });
      return resultId;
    });
    return this.queries.get(actor, await whenBroken(PLAN_CONSTRAINTS, remove));
  }
}

/** What was taken away is there only for those who look back. */
function requireThere({ id, removedAt }: YearEntryEntity): void {
  if (removedAt) throw new DomainError('row/not-found', { params: { id } });
}

function requireShare(share: string | null): void {
  if (share !== null && !isShare(share)) throw fieldFault('regionalSupportShare', 'field/not-a-share');
}
