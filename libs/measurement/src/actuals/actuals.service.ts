import { Injectable } from '@nestjs/common';
import { ActualEntity, BreakdownValueEntity, type Tx, Writes, whenBroken, withCurrent } from '@resolute/database';
import { type Actor, authorIdOf, mayCorrect, mayWithdraw, takenFor } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { carryEvidence } from '../evidence/carry-evidence';
import { MEASUREMENT_CONSTRAINTS } from '../measurement-constraints';
import { cellOf, requireOpen } from '../windows/require-open';
import type { ActualContent, ActualView, ActualWish } from './actual.view';
import { contentOf, replaceBreakdown } from './actual-content';
import { ActualsQueries } from './actuals.queries';
import { createActual, saveActual, submitActual } from './enter-actual';
import { loadActual, stateAfter } from './loaded-actual';

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
    const create = this.writes.run(actor, (tx) => createActual(tx, id, wish));
    await whenBroken(MEASUREMENT_CONSTRAINTS, create);
    return this.queries.get(actor, id);
  }

  /** Saves a draft, what was sent back, or what was withdrawn, as a whole. */
  async save(actor: Actor, id: string, version: number, content: ActualContent): Promise<ActualView> {
    const save = this.writes.run(actor, (tx) => saveActual(tx, id, version, content));
    return this.answer(actor, id, save);
  }

  /** Hands a complete value on to its verifier. Throws `entry/incomplete` with all that is missing. */
  async submit(actor: Actor, id: string, version: number): Promise<ActualView> {
    const submit = this.writes.run(actor, (tx) => submitActual(tx, id, version));
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
      const authorId = authorIdOf(actor);
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
