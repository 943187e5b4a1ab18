import { Injectable } from '@nestjs/common';
import { ActionEntity, ActionRevisionEntity, Writes, whenBroken, withCurrent } from '@resolute/database';
import {
  type ActionStatus,
  type Actor,
  isPerson,
  type LocalDate,
  mayCorrect,
  mayEnter,
  promisedDay,
} from '@resolute/domain';
import { standsForOf } from '@resolute/identity';
import { v7 as uuid } from 'uuid';
import { ACCOUNTABILITY_CONSTRAINTS } from '../accountability-constraints';
import { loadChecked, stateAfter } from '../checks/loaded';
import { originOf } from '../checks/origin-of';
import type { ActionContent, ActionView, ActionWish } from './action.view';
import { contentOf, contentRow } from './action-content';
import { ACTION } from './action-kind';
import { ActionsQueries } from './actions.queries';

/** Writes actions; whoever saves is the author from then on. */
@Injectable()
export class ActionsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: ActionsQueries,
  ) {}

  /** Begins an action of a unit for a result. */
  async create(actor: Actor, wish: ActionWish): Promise<ActionView> {
    const [id, actionId] = [uuid(), uuid()];
    const create = this.writes.run(actor, async (tx) => {
      const { unitId, language } = wish;
      const authorId = isPerson(actor) ? actor.id : '';
      tx.require(mayEnter(actor, { unitId, authorId }, await standsForOf(tx)));
      const originId = await originOf(tx, wish.resultId);
      await tx.insert(ActionEntity, { id: actionId, originId, unitId, isSample: false, createdAt: tx.at });
      const row = { actionId, language, ...(await contentRow(tx, wish)), revision: 1, state: 'draft', authorId };
      await tx.insert(ActionRevisionEntity, { ...row, id, isSample: false, version: 1, createdAt: tx.at });
      const change = { ...row, originId, unitId };
      tx.audit({ action: 'action.saved', subjectType: 'action', subjectId: id, change });
    });
    await whenBroken(ACCOUNTABILITY_CONSTRAINTS, create);
    return this.queries.get(actor, id);
  }

  /** Saves a draft, what was sent back, or what was withdrawn, as a whole. */
  async save(actor: Actor, id: string, version: number, content: ActionContent): Promise<ActionView> {
    const save = this.writes.run(actor, async (tx) => {
      const loaded = await loadChecked(tx, ACTION, { id, version });
      const state = stateAfter(tx, loaded, 'save', mayEnter(actor, loaded.hands, loaded.standsFor));
      const { row } = loaded;
      const after = await contentRow(tx, content);
      const authorId = isPerson(actor) ? actor.id : row.authorId;
      await tx.update(ActionRevisionEntity, row, { ...after, state, authorId });
      const change = { before: contentOf(row), after };
      tx.audit({ action: 'action.saved', subjectType: 'action', subjectId: id, change });
    });
    return this.answer(actor, id, save);
  }

  /**
   * Opens a new revision of an accepted action, to say what was taken since or to set something right; the accepted one
   * counts until the new one is accepted.
   */
  async correct(actor: Actor, id: string, version: number, reason: string): Promise<ActionView> {
    const nextId = uuid();
    const correct = this.writes.run(actor, async (tx) => {
      const loaded = await loadChecked(tx, ACTION, { id, version });
      stateAfter(tx, loaded, 'correct', mayCorrect(actor, loaded.hands, loaded.standsFor));
      const { row } = loaded;
      const { actionId, language } = row;
      const authorId = isPerson(actor) ? actor.id : row.authorId;
      const about = { actionId, language, authorId, correctionReason: reason, promisedDay: promisedIn(row) };
      const next = { ...about, ...contentOf(row), revision: row.revision + 1, state: 'draft' };
      await tx.insert(ActionRevisionEntity, { ...next, id: nextId, isSample: false, version: 1, createdAt: tx.at });
      const change = { nextId, revision: next.revision, reason };
      tx.audit({ action: 'action.correction-opened', subjectType: 'action', subjectId: id, change });
    });
    await this.answer(actor, id, correct);
    return this.queries.get(actor, nextId);
  }

  private async answer(actor: Actor, id: string, change: Promise<void>): Promise<ActionView> {
    await withCurrent(whenBroken(ACCOUNTABILITY_CONSTRAINTS, change), () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }
}

const promisedIn = (row: ActionRevisionEntity): LocalDate | null =>
  promisedDay({
    status: row.status as ActionStatus,
    dueDay: row.dueDay as LocalDate | null,
    promisedDay: row.promisedDay as LocalDate | null,
  });
