import { Injectable } from '@nestjs/common';
import {
  FrameworkVersionEntity,
  laterOf,
  ResultEntity,
  ResultKindEntity,
  Writes,
  whenBroken,
  withCurrent,
} from '@resolute/database';
import { type Actor, fieldFault, mayChangePlans, requiredWords } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { PLAN_CONSTRAINTS } from '../plan-constraints';
import type { ResultChanges, ResultThread, ResultWish } from './result.view';
import { ResultThreadQueries } from './result-thread.queries';

/** Enters results and changes what they say. What one said before stays readable. */
@Injectable()
export class ResultsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: ResultThreadQueries,
  ) {}

  async create(actor: Actor, wish: ResultWish): Promise<ResultThread> {
    const id = uuid();
    const create = this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      const { frameworkId: frameworkVersionId, code, controlLevel, source = null } = wish;
      if (!(await tx.find(FrameworkVersionEntity, { id: frameworkVersionId })))
        throw fieldFault('frameworkId', 'field/no-such-entry');
      const kind = await tx.find(ResultKindEntity, { frameworkVersionId, code: wish.kind });
      if (!kind) throw fieldFault('kind', 'field/no-such-entry');
      const about = { isSample: false, version: 1, createdAt: tx.at, changedAt: tx.at };
      const row = { code, controlLevel, source, ...wordingOf(wish), sdgs: sdgsOf(wish.sdgs ?? []) };
      await tx.insert(ResultEntity, { ...row, ...about, id, originId: id, frameworkVersionId, kindId: kind.id });
      const change = { frameworkVersionId, kind: kind.code, ...row };
      tx.outbox('roll-up.recalculate', {});
      tx.audit({ action: 'result.created', subjectType: 'result', subjectId: id, change });
    });
    await whenBroken(PLAN_CONSTRAINTS, create);
    return this.queries.get(actor, id);
  }

  async change(actor: Actor, id: string, version: number, wish: ResultChanges): Promise<ResultThread> {
    const change = this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      const result = await tx.load(ResultEntity, id, version);
      const { code, controlLevel, sdgs, source, retiredOn } = wish;
      const changes = {
        ...(code && { code }),
        ...(controlLevel && { controlLevel }),
        ...(sdgs && { sdgs: sdgsOf(sdgs) }),
        ...(source !== undefined && { source }),
        ...(retiredOn !== undefined && { retiredOn }),
        ...wordingOf(wish),
      };
      await tx.update(ResultEntity, result, { ...changes, changedAt: laterOf(tx.at, result.changedAt) });
      const before = Object.fromEntries(Object.keys(changes).map((key) => [key, result[key as keyof ResultEntity]]));
      tx.outbox('roll-up.recalculate', {});
      tx.audit({ action: 'result.changed', subjectType: 'result', subjectId: id, change: { before, after: changes } });
    });
    await withCurrent(whenBroken(PLAN_CONSTRAINTS, change), () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }
}

/** Title and description as they are stored; what is not given is left as it is. */
function wordingOf({ title, description }: Pick<ResultChanges, 'title' | 'description'>) {
  return {
    ...(title && { title: requiredWords(title, 'title') }),
    ...(description !== undefined && { description: description && requiredWords(description, 'description') }),
  };
}

const sdgsOf = (sdgs: readonly number[]): number[] => [...new Set(sdgs)].toSorted((a, b) => a - b);
