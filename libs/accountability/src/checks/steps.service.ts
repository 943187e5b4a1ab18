import { Injectable } from '@nestjs/common';
import { type CheckedRow, type Tx, Writes, whenBroken } from '@resolute/database';
import {
  type AcceptanceAction,
  type Actor,
  acceptanceLifecycle,
  advance,
  type CheckedHands,
  type Decision,
  DomainError,
  fieldFault,
  isPerson,
  mayAccept,
  maySendBack,
  maySubmit,
  mayVerify,
  mayWithdraw,
  type StandsFor,
} from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { ACCOUNTABILITY_CONSTRAINTS } from '../accountability-constraints';
import type { CheckedKind, ReturnReason } from './checked-kind';
import { loadChecked, type SeenRevision, stateAfter } from './loaded';

type May = (actor: Actor, hands: CheckedHands, standsFor: readonly StandsFor[]) => Decision;

/** One step of one revision: who may take it, and what it leaves behind. */
interface Step<E extends CheckedRow> {
  readonly action: AcceptanceAction;
  readonly may: May;
  /** As the audit trail says it: `verified`. */
  readonly done: string;
  /** What changes beside the state, and what the trail keeps of it. Throws when something is missing. */
  readonly change: (tx: Tx, row: E) => StepChange | Promise<StepChange>;
}

interface StepChange {
  readonly columns: Partial<CheckedRow>;
  readonly fact?: object;
}

/** The steps that notes and actions share: handed on, taken back, verified, accepted, or sent back with reasons. */
@Injectable()
export class StepsService {
  constructor(private readonly writes: Writes) {}

  /** Hands what is complete on to its verifier. Throws `entry/incomplete` with all that is missing. */
  submit<E extends CheckedRow>(actor: Actor, kind: CheckedKind<E>, seen: SeenRevision): Promise<void> {
    const change = (tx: Tx, row: E): StepChange => {
      const errors = kind.missing(row);
      if (errors.length > 0) throw new DomainError('entry/incomplete', { errors });
      return { columns: { submittedAt: tx.at } };
    };
    return this.take(actor, kind, seen, { action: 'submit', may: maySubmit, done: 'submitted', change });
  }

  withdraw<E extends CheckedRow>(actor: Actor, kind: CheckedKind<E>, seen: SeenRevision): Promise<void> {
    const change = (): StepChange => ({ columns: { submittedAt: null } });
    return this.take(actor, kind, seen, { action: 'withdraw', may: mayWithdraw, done: 'withdrawn', change });
  }

  verify<E extends CheckedRow>(actor: Actor, kind: CheckedKind<E>, seen: SeenRevision): Promise<void> {
    const change = (tx: Tx): StepChange => ({ columns: { verifierId: idOf(actor), verifiedAt: tx.at } });
    return this.take(actor, kind, seen, { action: 'verify', may: mayVerify, done: 'verified', change });
  }

  /** Accepts a revision. An earlier one that counted until now is corrected in the same moment. */
  accept<E extends CheckedRow>(actor: Actor, kind: CheckedKind<E>, seen: SeenRevision): Promise<void> {
    const change = async (tx: Tx, row: E): Promise<StepChange> => {
      await supersede(tx, kind, row);
      const { authorId, verifierId } = row;
      const acceptorId = idOf(actor);
      return { columns: { acceptorId, acceptedAt: tx.at }, fact: { authorId, verifierId, acceptorId } };
    };
    return this.take(actor, kind, seen, { action: 'accept', may: mayAccept, done: 'accepted', change });
  }

  /** Gives a revision back to its author; why stays on record, return by return. */
  sendBack<E extends CheckedRow>(
    actor: Actor,
    kind: CheckedKind<E>,
    seen: SeenRevision,
    reasons: readonly ReturnReason[],
  ): Promise<void> {
    const change = async (tx: Tx, row: E): Promise<StepChange> => {
      if (reasons.length === 0) throw fieldFault('reasons', 'field/empty');
      const fact = { fromState: row.state, reasons: reasons.map(({ field, reason }) => ({ field, reason })) };
      const returnId = uuid();
      await kind.keepReturn(tx, row, { ...fact, id: returnId, returnedById: idOf(actor), createdAt: tx.at });
      tx.outbox('work.sent-back', { subjectType: kind.subjectType, subjectId: row.id, returnId });
      return { columns: { submittedAt: null, verifierId: null, verifiedAt: null }, fact };
    };
    return this.take(actor, kind, seen, { action: 'send-back', may: maySendBack, done: 'sent-back', change });
  }

  private take<E extends CheckedRow>(
    actor: Actor,
    kind: CheckedKind<E>,
    seen: SeenRevision,
    { action, may, done, change }: Step<E>,
  ): Promise<void> {
    const take = this.writes.run(actor, async (tx) => {
      const loaded = await loadChecked(tx, kind, seen);
      const state = stateAfter(tx, loaded, action, may(actor, loaded.hands, loaded.standsFor));
      const { columns, fact = {} } = await change(tx, loaded.row);
      await kind.update(tx, loaded.row, { ...columns, state });
      const { subjectType } = kind;
      tx.audit({ action: `${subjectType}.${done}`, subjectType, subjectId: seen.id, change: { ...fact } });
    });
    return whenBroken(ACCOUNTABILITY_CONSTRAINTS, take);
  }
}

const idOf = (actor: Actor): string => (isPerson(actor) ? actor.id : '');

async function supersede<E extends CheckedRow>(tx: Tx, kind: CheckedKind<E>, row: E): Promise<void> {
  const earlier = await kind.counting(tx, row);
  if (!earlier) return;
  const state = advance(acceptanceLifecycle, 'accepted', 'supersede');
  await kind.update(tx, earlier, { state, correctedAt: tx.at });
  const { subjectType } = kind;
  tx.audit({ action: `${subjectType}.corrected`, subjectType, subjectId: earlier.id, change: { byId: row.id } });
}
