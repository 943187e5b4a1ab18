import { Inject, Injectable } from '@nestjs/common';
import {
  FrameworkVersionEntity,
  laterOf,
  ResourceEntity,
  ResourceWithdrawalEntity,
  ResultEntity,
  type Tx,
  Writes,
  whenBroken,
} from '@resolute/database';
import {
  type Actor,
  checkedStaffMonths,
  DomainError,
  dayOf,
  fieldFault,
  francsOf,
  GENEVA,
  mayChangePlans,
  type ResourceUse,
  requireWithinCeiling,
  requireYearBegun,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { v7 as uuid } from 'uuid';
import { PLAN_CONSTRAINTS } from '../plan-constraints';
import { plannedMoney } from './planned-money';
import type {
  ResourceContent,
  ResourceEntry,
  ResourceRevisionWish,
  ResourceView,
  ResourceWish,
  RevisedLine,
  WithdrawalWish,
} from './resource.view';
import { monthColumns } from './resource-row';
import { ResourcesQueries } from './resources.queries';

/** Where a line lies. */
type LinePlace = Pick<ResourceEntity, 'frameworkVersionId' | 'resultId' | 'year'> & { readonly use: ResourceUse };

/** Says what is planned and what was spent. A change is a new line with a reason that takes the place of one; that one stays. */
@Injectable()
export class ResourcesService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: ResourcesQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The first line of a result for a year and a use. */
  async put(actor: Actor, wish: ResourceWish): Promise<ResourceView> {
    const id = uuid();
    const put = this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      await this.putIn(tx, id, wish);
    });
    await whenBroken(PLAN_CONSTRAINTS, put);
    return this.queries.line(actor, id);
  }

  /** Revises the line that stands: who revises one that has been revised already did not know what they were changing. */
  async revise(actor: Actor, previousId: string, wish: ResourceRevisionWish): Promise<ResourceView> {
    const id = uuid();
    const revise = this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      await this.reviseIn(tx, id, { ...wish, previousId });
    });
    await whenBroken(PLAN_CONSTRAINTS, revise);
    return this.queries.line(actor, id);
  }

  /** Takes the line that stands back, so that nothing is recorded, which is not 0. What it said stays readable. */
  async withdraw(actor: Actor, id: string, { reason }: WithdrawalWish): Promise<ResourceView> {
    const withdraw = this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      const line = await tx.load(ResourceEntity, id);
      if (line.supersededAt) throw new DomainError('resource/superseded');
      const at = laterOf(tx.at, line.createdAt);
      await tx.change(ResourceEntity, { id }, { supersededAt: at });
      await tx.insert(ResourceWithdrawalEntity, { id, reason, withdrawnAt: at });
      const { resultId, year, use, amount } = line;
      tx.audit({
        action: 'result.resource-withdrawn',
        subjectType: 'result',
        subjectId: resultId,
        change: { id, year, use, amount, reason },
      });
    });
    await whenBroken(PLAN_CONSTRAINTS, withdraw);
    return this.queries.line(actor, id);
  }

  /**
   * Puts and revises the lines of a plan that a file brings, all of them or none, in the order in which they come: who frees money
   * below a ceiling comes before who uses it.
   */
  async enter(actor: Actor, { frameworkId, lines, about }: ResourceEntry): Promise<void> {
    const enter = this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      await tx.load(FrameworkVersionEntity, frameworkId);
      for (const line of lines)
        if ('previousId' in line) await this.reviseIn(tx, uuid(), line);
        else await this.putIn(tx, uuid(), line);
      const change = { ...about, lines: lines.length };
      tx.audit({
        action: 'framework.resources-imported',
        subjectType: 'framework',
        subjectId: frameworkId,
        change,
      });
    });
    await whenBroken(PLAN_CONSTRAINTS, enter);
  }

  private async putIn(tx: Tx, id: string, { resultId, year, use, ...content }: ResourceWish): Promise<void> {
    const place = { frameworkVersionId: await planOf(tx, resultId), resultId, year, use };
    const row = await this.contentOf(tx, place, content);
    await tx.insert(ResourceEntity, { ...place, ...row, id, isSample: false, createdAt: tx.at });
    tx.audit({
      action: 'result.resource-put',
      subjectType: 'result',
      subjectId: resultId,
      change: { id, year, use, ...row },
    });
  }

  private async reviseIn(tx: Tx, id: string, { previousId, reason, ...content }: RevisedLine): Promise<void> {
    const before = await tx.load(ResourceEntity, previousId);
    if (before.supersededAt) throw new DomainError('resource/superseded');
    const { frameworkVersionId, resultId, year } = before;
    const place = { frameworkVersionId, resultId, year, use: before.use as ResourceUse };
    const row = await this.contentOf(tx, place, content, previousId);
    const at = laterOf(tx.at, before.createdAt);
    await tx.change(ResourceEntity, { id: previousId }, { supersededAt: at });
    const after = { ...row, previousId, reason, id };
    await tx.insert(ResourceEntity, { ...place, ...after, isSample: false, createdAt: at });
    const { amount, directorMonths, professionalMonths, generalServiceMonths } = before;
    tx.audit({
      action: 'result.resource-revised',
      subjectType: 'result',
      subjectId: resultId,
      change: {
        year,
        use: place.use,
        before: { amount, directorMonths, professionalMonths, generalServiceMonths },
        after,
      },
    });
  }

  /** What is kept of what was sent, once every rule has said yes. */
  private async contentOf(
    tx: Tx,
    place: LinePlace,
    { money, staffMonths = {} }: ResourceContent,
    revised: string | null = null,
  ) {
    const francs = francsOf(money, 'money');
    const months = checkedStaffMonths(staffMonths, 'staffMonths');
    if (place.use === 'spent') requireYearBegun(place.year, dayOf(this.clock.now(), GENEVA));
    const { planned, ceiling } = await plannedMoney(tx, place, revised);
    if (place.use === 'planned' && ceiling !== undefined)
      requireWithinCeiling(planned + francs, ceiling, 'money.amount');
    return { amount: francs.toString(), ...monthColumns(months) };
  }
}

/** The edition of a result, without a lock on the result: every write about money begins with that of the edition. */
async function planOf(tx: Tx, resultId: string): Promise<string> {
  const [result] = await tx.all(ResultEntity, { id: resultId });
  if (!result) throw fieldFault('resultId', 'field/no-such-entry');
  return result.frameworkVersionId;
}
