import { Inject, Injectable } from '@nestjs/common';
import { ResultNoteEntity, Writes, whenBroken, withCurrent } from '@resolute/database';
import {
  type Actor,
  compareDays,
  dayOf,
  fieldFault,
  GENEVA,
  isPerson,
  mayCorrect,
  mayEnter,
  wordsHeld,
} from '@resolute/domain';
import { standsForOf } from '@resolute/identity';
import { CLOCK, type Clock } from '@resolute/platform';
import { v7 as uuid } from 'uuid';
import { ACCOUNTABILITY_CONSTRAINTS } from '../accountability-constraints';
import { loadChecked, stateAfter } from '../checks/loaded';
import { originOf } from '../checks/origin-of';
import { reportedPeriod } from '../checks/reported-period';
import type { NoteContent, ResultNoteView, ResultNoteWish } from './result-note.view';
import { RESULT_NOTE, textsOf } from './result-note-kind';
import { ResultNotesQueries } from './result-notes.queries';

/** Writes notes on results; whoever saves is the author from then on. */
@Injectable()
export class ResultNotesService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: ResultNotesQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Begins the note of a unit on a result for a period that has begun and has none yet. */
  async create(actor: Actor, wish: ResultNoteWish): Promise<ResultNoteView> {
    const id = uuid();
    const create = this.writes.run(actor, async (tx) => {
      const { unitId, language } = wish;
      const authorId = isPerson(actor) ? actor.id : '';
      tx.require(mayEnter(actor, { unitId, authorId }, await standsForOf(tx)));
      const originId = await originOf(tx, wish.resultId);
      const { id: period, from, occasionId } = await reportedPeriod(tx, wish.period);
      const today = dayOf(this.clock.now(), GENEVA);
      if (compareDays(from, today) > 0) throw fieldFault('period', 'field/period-to-come');
      const about = { originId, unitId, period, occasionId, language };
      const row = { ...about, ...contentRow(wish), revision: 1, state: 'draft', authorId };
      await tx.insert(ResultNoteEntity, { ...row, id, isSample: false, version: 1, createdAt: tx.at });
      tx.audit({ action: 'result-note.saved', subjectType: 'result-note', subjectId: id, change: row });
    });
    await whenBroken(ACCOUNTABILITY_CONSTRAINTS, create);
    return this.queries.get(actor, id);
  }

  /** Saves a draft, what was sent back, or what was withdrawn, as a whole. */
  async save(actor: Actor, id: string, version: number, content: NoteContent): Promise<ResultNoteView> {
    const save = this.writes.run(actor, async (tx) => {
      const loaded = await loadChecked(tx, RESULT_NOTE, { id, version });
      const state = stateAfter(tx, loaded, 'save', mayEnter(actor, loaded.hands, loaded.standsFor));
      const { row } = loaded;
      const after = contentRow(content);
      await tx.update(ResultNoteEntity, row, { ...after, state, authorId: isPerson(actor) ? actor.id : row.authorId });
      const change = { before: textsOf(row), after };
      tx.audit({ action: 'result-note.saved', subjectType: 'result-note', subjectId: id, change });
    });
    await withCurrent(save, () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }

  /** Opens a new revision of an accepted note, which counts until the new one is accepted. */
  async correct(actor: Actor, id: string, version: number, reason: string): Promise<ResultNoteView> {
    const nextId = uuid();
    const correct = this.writes.run(actor, async (tx) => {
      const loaded = await loadChecked(tx, RESULT_NOTE, { id, version });
      stateAfter(tx, loaded, 'correct', mayCorrect(actor, loaded.hands, loaded.standsFor));
      const { row } = loaded;
      const { originId, unitId, period, occasionId, language } = row;
      const authorId = isPerson(actor) ? actor.id : row.authorId;
      const about = { originId, unitId, period, occasionId, language, authorId, correctionReason: reason };
      const next = { ...about, ...textsOf(row), revision: row.revision + 1, state: 'draft' };
      await tx.insert(ResultNoteEntity, { ...next, id: nextId, isSample: false, version: 1, createdAt: tx.at });
      const change = { nextId, revision: next.revision, reason };
      tx.audit({ action: 'result-note.correction-opened', subjectType: 'result-note', subjectId: id, change });
    });
    await withCurrent(whenBroken(ACCOUNTABILITY_CONSTRAINTS, correct), () => this.queries.get(actor, id));
    return this.queries.get(actor, nextId);
  }
}

const contentRow = ({ achieved, obstacles, next }: NoteContent) => ({
  achieved: (achieved && wordsHeld(achieved)) ?? null,
  obstacles: (obstacles && wordsHeld(obstacles)) ?? null,
  next: (next && wordsHeld(next)) ?? null,
});
