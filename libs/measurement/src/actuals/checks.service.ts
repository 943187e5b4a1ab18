import { Injectable } from '@nestjs/common';
import { ActualEntity, ActualReturnEntity, type Tx, Writes, whenBroken, withCurrent } from '@resolute/database';
import {
  type Actor,
  actualLifecycle,
  advance,
  fieldFault,
  isPerson,
  mayAccept,
  maySendBack,
  mayVerify,
  takenFor,
} from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { MEASUREMENT_CONSTRAINTS } from '../measurement-constraints';
import type { ActualView, ReturnReason } from './actual.view';
import { ActualsQueries } from './actuals.queries';
import { loadActual, stateAfter } from './loaded-actual';

/** The second and the third person: verify, accept, or send back with reasons. */
@Injectable()
export class ChecksService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: ActualsQueries,
  ) {}

  async verify(actor: Actor, id: string, version: number): Promise<ActualView> {
    const verify = this.writes.run(actor, async (tx) => {
      const loaded = await loadActual(tx, id, version);
      const state = stateAfter(tx, loaded, 'verify', mayVerify(actor, loaded.hands, loaded.standsFor));
      const hands = { ...loaded.hands, verifierId: undefined };
      const verifierForId = takenFor(actor, 'verify', hands, loaded.standsFor);
      await tx.update(ActualEntity, loaded.actual, {
        state,
        verifierId: idOf(actor),
        verifierForId,
        verifiedAt: tx.at,
      });
      tx.audit({ action: 'actual.verified', subjectType: 'actual', subjectId: id, change: {} });
    });
    return this.answer(actor, id, verify);
  }

  /** Accepts a value. An earlier revision that counted until now is corrected in the same moment. */
  async accept(actor: Actor, id: string, version: number): Promise<ActualView> {
    const accept = this.writes.run(actor, async (tx) => {
      const loaded = await loadActual(tx, id, version);
      const state = stateAfter(tx, loaded, 'accept', mayAccept(actor, loaded.hands, loaded.standsFor));
      await supersede(tx, loaded.actual);
      const acceptorForId = takenFor(actor, 'accept', loaded.hands, loaded.standsFor);
      await tx.update(ActualEntity, loaded.actual, {
        state,
        acceptorId: idOf(actor),
        acceptorForId,
        acceptedAt: tx.at,
      });
      tx.outbox('rating.recalculate', { indicatorId: loaded.indicatorId });
      const { authorId, verifierId } = loaded.actual;
      const change = { authorId, verifierId, acceptorId: idOf(actor) };
      tx.audit({ action: 'actual.accepted', subjectType: 'actual', subjectId: id, change });
    });
    return this.answer(actor, id, accept);
  }

  /** Gives a value back to its author; why stays on record, return by return. */
  async sendBack(actor: Actor, id: string, version: number, reasons: readonly ReturnReason[]): Promise<ActualView> {
    const sendBack = this.writes.run(actor, async (tx) => {
      const loaded = await loadActual(tx, id, version);
      const state = stateAfter(tx, loaded, 'send-back', maySendBack(actor, loaded.hands, loaded.standsFor));
      if (reasons.length === 0) throw fieldFault('reasons', 'field/empty');
      const fromState = loaded.hands.state;
      const moments = { submittedAt: null, verifierId: null, verifierForId: null, verifiedAt: null };
      const asNext = fromState === 'verified' ? 'accept' : 'verify';
      const hands = { ...loaded.hands, verifierId: undefined };
      const returnedForId = takenFor(actor, asNext, hands, loaded.standsFor);
      await tx.update(ActualEntity, loaded.actual, { state, ...moments });
      const row = {
        id: uuid(),
        actualId: id,
        returnedById: idOf(actor),
        returnedForId,
        fromState,
        reasons: [...reasons],
      };
      await tx.insert(ActualReturnEntity, { ...row, createdAt: tx.at });
      tx.outbox('work.sent-back', { subjectType: 'actual', subjectId: id, returnId: row.id });
      const change = { fromState, reasons: [...reasons] };
      tx.audit({ action: 'actual.sent-back', subjectType: 'actual', subjectId: id, change });
    });
    return this.answer(actor, id, sendBack);
  }

  private async answer(actor: Actor, id: string, change: Promise<void>): Promise<ActualView> {
    await withCurrent(whenBroken(MEASUREMENT_CONSTRAINTS, change), () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }
}

const idOf = (actor: Actor): string => (isPerson(actor) ? actor.id : '');

async function supersede(tx: Tx, { indicatorVersionId, partId, period }: ActualEntity): Promise<void> {
  const earlier = await tx.find(ActualEntity, { indicatorVersionId, partId, period, state: 'accepted' });
  if (!earlier) return;
  const state = advance(actualLifecycle, 'accepted', 'supersede');
  await tx.update(ActualEntity, earlier, { state, correctedAt: tx.at });
  tx.audit({ action: 'actual.corrected', subjectType: 'actual', subjectId: earlier.id, change: {} });
}
