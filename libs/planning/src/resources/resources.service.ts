import { Inject, Injectable } from '@nestjs/common';
import { laterOf, ResourceEntity, ResultEntity, type Tx, Writes, whenBroken } from '@resolute/database';
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
import type { ResourceContent, ResourceRevisionWish, ResourceView, ResourceWish } from './resource.view';
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
  async put(actor: Actor, { resultId, year, use, ...content }: ResourceWish): Promise<ResourceView> {
    const id = uuid();
    const put = this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      const place = { frameworkVersionId: await planOf(tx, resultId), resultId, year, use };
      const row = await this.contentOf(tx, place, content);
      await tx.insert(ResourceEntity, { ...place, ...row, id, isSample: false, createdAt: tx.at });
      tx.audit({
        action: 'result.resource-put',
        subjectType: 'result',
        subjectId: resultId,
        change: { id, year, use, ...row },
      });
    });
    await whenBroken(PLAN_CONSTRAINTS, put);
    return this.queries.line(actor, id);
  }

  /** Revises the line that stands: who revises one that has been revised already did not know what they were changing. */
  async revise(actor: Actor, previousId: string, { reason, ...content }: ResourceRevisionWish): Promise<ResourceView> {
    const id = uuid();
    const revise = this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
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
    });
    await whenBroken(PLAN_CONSTRAINTS, revise);
    return this.queries.line(actor, id);
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
