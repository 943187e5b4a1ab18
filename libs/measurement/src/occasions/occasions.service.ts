import { Injectable } from '@nestjs/common';
import { OccasionEntity, Writes, whenBroken, withCurrent } from '@resolute/database';
import {
  type Actor,
  calendarPeriod,
  DomainError,
  fieldFault,
  mayChangeIndicators,
  type Person,
  requiredWords,
  requireOrder,
  wishedFor,
} from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { MEASUREMENT_CONSTRAINTS } from '../measurement-constraints';
import type { OccasionChanges, OccasionView, OccasionWish } from './occasion.view';
import { OccasionsQueries } from './occasions.queries';

const CODE = /^[A-Z][A-Z0-9-]*$/;
const SERIES = /^[A-Z]+(-[A-Z]+)*$/;

/** Enters the meetings that values are reported for and that reports go to. */
@Injectable()
export class OccasionsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: OccasionsQueries,
  ) {}

  async create(actor: Actor, wish: OccasionWish): Promise<OccasionView> {
    const id = uuid();
    const create = this.writes.run(actor, async (tx) => {
      tx.require(mayChangeIndicators(actor));
      const { code } = wish;
      if (!CODE.test(code) || calendarPeriod(code)) throw fieldFault('code', 'field/not-a-code');
      const row = { code, ...contentOf(wish) };
      await tx.insert(OccasionEntity, { ...row, id, isSample: false, version: 1, createdAt: tx.at });
      tx.outbox('rating.recalculate-all', {});
      tx.outbox('report.start-due', {});
      tx.audit({ action: 'occasion.created', subjectType: 'occasion', subjectId: id, change: row });
    });
    await whenBroken(MEASUREMENT_CONSTRAINTS, create);
    return this.queries.get(actor, id);
  }

  /** The code stays: values and reports are known by it. */
  async change(actor: Actor, id: string, version: number, wish: OccasionChanges): Promise<OccasionView> {
    const change = this.writes.run(actor, async (tx) => {
      tx.require(mayChangeIndicators(actor));
      const occasion = await tx.load(OccasionEntity, id, version);
      const before = contentIn(occasion);
      const after = contentOf({ ...before, ...wishedFor(wish) });
      await tx.update(OccasionEntity, occasion, after);
      tx.outbox('rating.recalculate-all', {});
      tx.outbox('report.start-due', {});
      tx.audit({ action: 'occasion.changed', subjectType: 'occasion', subjectId: id, change: { before, after } });
    });
    await withCurrent(whenBroken(MEASUREMENT_CONSTRAINTS, change), () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }

  /**
   * Says that a meeting does not take place, and why: nothing is due for it any more. Throws `occasion/has-values` where values
   * were handed in for it, which are sent back or withdrawn first, or accepted: then it took place.
   */
  async cancel(actor: Person, id: string, version: number, reason: string): Promise<OccasionView> {
    const cancel = this.writes.run(actor, async (tx) => {
      tx.require(mayChangeIndicators(actor));
      const occasion = await tx.load(OccasionEntity, id, version);
      if (occasion.cancelledAt) throw new DomainError('occasion/cancelled');
      const row = { cancelledAt: tx.at, cancelledById: actor.id, cancellationReason: reason };
      await tx.update(OccasionEntity, occasion, row);
      tx.outbox('rating.recalculate-all', {});
      tx.outbox('report.start-due', {});
      const change = { code: occasion.code, reason };
      tx.audit({ action: 'occasion.cancelled', subjectType: 'occasion', subjectId: id, change });
    });
    await withCurrent(whenBroken(MEASUREMENT_CONSTRAINTS, cancel), () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }
}

const contentIn = (occasion: OccasionEntity) => {
  const { series, title, place, fromDay, toDay, agendaItem, submissionDay, translationDay, source } = occasion;
  return { series, title, place, fromDay, toDay, agendaItem, submissionDay, translationDay, source };
};

function contentOf(wish: Omit<OccasionWish, 'code'>): ReturnType<typeof contentIn> {
  const { series, title, place, fromDay, toDay } = wish;
  const { agendaItem = null, submissionDay = null, translationDay = null, source = null } = wish;
  if (!SERIES.test(series)) throw fieldFault('series', 'field/not-a-code');
  requireOrder(fromDay, toDay, 'toDay');
  requireDeadlines({ toDay, submissionDay, translationDay });
  const words = { title: requiredWords(title, 'title'), place: requiredWords(place, 'place') };
  return { series, ...words, fromDay, toDay, agendaItem, submissionDay, translationDay, source };
}

/** Documents are translated before they are handed in, and handed in before the meeting is over. */
function requireDeadlines(days: Record<'submissionDay' | 'translationDay', string | null> & { toDay: string }): void {
  const { toDay, submissionDay, translationDay } = days;
  if (submissionDay !== null && submissionDay > toDay) throw fieldFault('submissionDay', 'field/after-last-day');
  if (translationDay === null) return;
  if (submissionDay !== null && translationDay > submissionDay)
    throw fieldFault('translationDay', 'field/after-submission');
  if (translationDay > toDay) throw fieldFault('translationDay', 'field/after-last-day');
}
