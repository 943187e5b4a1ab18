import { Injectable } from '@nestjs/common';
import {
  ActualEntity,
  BreakdownValueEntity,
  IndicatorPartEntity,
  type Tx,
  Writes,
  whenBroken,
  withCurrent,
} from '@resolute/database';
import {
  type Actor,
  fieldFault,
  isPerson,
  mayCorrect,
  mayEnter,
  maySubmit,
  mayWithdraw,
  takenFor,
} from '@resolute/domain';
import { standsForOf } from '@resolute/identity';
import { v7 as uuid } from 'uuid';
import { carryEvidence } from '../evidence/carry-evidence';
import { MEASUREMENT_CONSTRAINTS } from '../measurement-constraints';
import { cellOf, requireOpen } from '../windows/require-open';
import type { ActualContent, ActualView, ActualWish } from './actual.view';
import { contentOf, contentRow, replaceBreakdown } from './actual-content';
import { ActualsQueries } from './actuals.queries';
import { loadActual, stateAfter } from './loaded-actual';
import { reportedPeriod } from './reported-period';
import { requireComplete } from './require-complete';
import { requireKnownChoice } from './require-known-choice';

/**
 * Enters values and hands them on; whoever saves is the author from then on. Values are entered, handed in and corrected while
 * their window is open; what was handed in goes on its way when it has closed, and may be taken back.
 */
@Injectable()
export class ActualsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: ActualsQueries,
  ) {}

  /** Begins a draft for a period that has none yet. Throws `window/locked`, as everything that enters a value does. */
  async create(actor: Actor, wish: ActualWish): Promise<ActualView> {
    const id = uuid();
    const create = this.writes.run(actor, async (tx) => {
      const part = await tx.find(IndicatorPartEntity, { id: wish.partId, indicatorId: wish.indicatorId });
      if (!part) throw fieldFault('partId', 'field/no-such-entry');
      const authorId = isPerson(actor) ? actor.id : '';
      const standsFor = await standsForOf(tx);
      const hands = { unitId: part.unitId, authorId };
      tx.require(mayEnter(actor, hands, standsFor));
      const authorForId = takenFor(actor, 'enter', hands, standsFor);
      const period = await reportedPeriod(tx, part, wish.period);
      await requireOpen(tx, { unitId: part.unitId, indicatorId: part.indicatorId, period, terms: period.terms });
      await requireKnownChoice(tx, period.versionId, wish);
      const about = { partId: part.id, indicatorVersionId: period.versionId, occasionId: period.occasionId };
      const row = {
        ...about,
        ...contentRow(wish),
        period: period.id,
        revision: 1,
        state: 'draft',
        authorId,
        authorForId,
      };
      await tx.insert(ActualEntity, { ...row, id, isSample: false, version: 1, createdAt: tx.at });
      await replaceBreakdown(tx, id, wish.breakdown ?? []);
      tx.audit({
        action: 'actual.saved',
        subjectType: 'actual',
        subjectId: id,
        change: { ...row, breakdown: wish.breakdown ?? [] },
      });
    });
    await whenBroken(MEASUREMENT_CONSTRAINTS, create);
    return this.queries.get(actor, id);
  }

  /** Saves a draft, what was sent back, or what was withdrawn, as a whole. */
  async save(actor: Actor, id: string, version: number, content: ActualContent): Promise<ActualView> {
    const save = this.writes.run(actor, async (tx) => {
      const loaded = await loadActual(tx, id, version);
      const state = stateAfter(tx, loaded, 'save', mayEnter(actor, loaded.hands, loaded.standsFor));
      await requireOpen(tx, await cellOf(tx, loaded));
      const { actual } = loaded;
      await requireKnownChoice(tx, actual.indicatorVersionId, content);
      const authorId = isPerson(actor) ? actor.id : actual.authorId;
      const row = contentRow(content);
      const authorForId = takenFor(actor, 'enter', loaded.hands, loaded.standsFor);
      await tx.update(ActualEntity, actual, { ...row, state, authorId, authorForId });
      if (content.breakdown) await replaceBreakdown(tx, id, content.breakdown);
      const change = { before: contentOf(actual), after: { ...row, breakdown: content.breakdown ?? null } };
      tx.audit({ action: 'actual.saved', subjectType: 'actual', subjectId: id, change });
    });
    return this.answer(actor, id, save);
  }

  /** Hands a complete value on to its verifier. Throws `entry/incomplete` with all that is missing. */
  async submit(actor: Actor, id: string, version: number): Promise<ActualView> {
    const submit = this.writes.run(actor, async (tx) => {
      const loaded = await loadActual(tx, id, version);
      const state = stateAfter(tx, loaded, 'submit', maySubmit(actor, loaded.hands, loaded.standsFor));
      await requireOpen(tx, await cellOf(tx, loaded));
      await requireComplete(tx, loaded.actual);
      await tx.update(ActualEntity, loaded.actual, { state, submittedAt: tx.at });
      tx.audit({ action: 'actual.submitted', subjectType: 'actual', subjectId: id, change: {} });
    });
    return this.answer(actor, id, submit);
  }

  async withdraw(actor: Actor, id: string, version: number): Promise<ActualView> {
    const withdraw = this.writes.run(actor, async (tx) => {
      const loaded = await loadActual(tx, id, version);
      const state = stateAfter(tx, loaded, 'withdraw', mayWithdraw(actor, loaded.hands, loaded.standsFor));
      await tx.update(ActualEntity, loaded.actual, { state, submittedAt: null });
      tx.audit({ action: 'actual.withdrawn', subjectType: 'actual', subjectId: id, change: {} });
    });
    return this.answer(actor, id, withdraw);
  }

  /** Opens a new revision of an accepted value, which counts until the new one is accepted. */
  async correct(actor: Actor, id: string, version: number, reason: string): Promise<ActualView> {
    const nextId = uuid();
    const correct = this.writes.run(actor, async (tx) => {
      const loaded = await loadActual(tx, id, version);
      stateAfter(tx, loaded, 'correct', mayCorrect(actor, loaded.hands, loaded.standsFor));
      // That the accepted revision came back once, long ago or yesterday, opens nothing for the next one.
      await requireOpen(tx, { ...(await cellOf(tx, loaded)), returnedAt: undefined });
      const { actual } = loaded;
      const { partId, indicatorVersionId, occasionId, period } = actual;
      const authorId = isPerson(actor) ? actor.id : actual.authorId;
      const authorForId = takenFor(actor, 'enter', loaded.hands, loaded.standsFor);
      const about = { partId, indicatorVersionId, occasionId, period, authorId, authorForId, correctionReason: reason };
      const row = { ...about, ...contentOf(actual), revision: actual.revision + 1, state: 'draft' };
      await tx.insert(ActualEntity, { ...row, id: nextId, isSample: false, version: 1, createdAt: tx.at });
      await copyBreakdown(tx, id, nextId);
      await carryEvidence(tx, id, nextId);
      const change = { nextId, revision: row.revision, reason };
      tx.audit({ action: 'actual.correction-opened', subjectType: 'actual', subjectId: id, change });
    });
    await this.answer(actor, id, correct);
    return this.queries.get(actor, nextId);
  }

  private async answer(actor: Actor, id: string, change: Promise<void>): Promise<ActualView> {
    await withCurrent(whenBroken(MEASUREMENT_CONSTRAINTS, change), () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }
}

async function copyBreakdown(tx: Tx, fromId: string, actualId: string): Promise<void> {
  const entries = await tx.all(BreakdownValueEntity, { actualId: fromId });
  await replaceBreakdown(tx, actualId, entries);
}
