import {
  ActionStepsService,
  ActionsQueries,
  ActionsService,
  type ActionView,
  type ActionWish,
  ResultNoteStepsService,
  ResultNotesQueries,
  ResultNotesService,
  type ResultNoteView,
  type ResultNoteWish,
  StepsService,
  WaitingReportsQueries,
} from '@resolute/accountability';
import { Reads, Writes } from '@resolute/database';
import type { Person } from '@resolute/domain';
import type { DataSource } from 'typeorm';
import type { HandClock } from './clock';

/** The services of notes and actions over one database, and short ways to one that stands somewhere on its way. */
export class AccountabilityDesk {
  readonly notes: ResultNotesService;
  readonly noteSteps: ResultNoteStepsService;
  readonly noteQueries: ResultNotesQueries;
  readonly actions: ActionsService;
  readonly actionSteps: ActionStepsService;
  readonly actionQueries: ActionsQueries;
  readonly waiting: WaitingReportsQueries;

  constructor(
    source: DataSource,
    clock: HandClock,
    /** What notes and actions are about unless somebody says otherwise. */
    private readonly about: { readonly resultId: string; readonly unitId: string },
  ) {
    const [reads, writes] = [new Reads(source), new Writes(source, clock)];
    const steps = new StepsService(writes);
    this.noteQueries = new ResultNotesQueries(reads, clock);
    this.notes = new ResultNotesService(writes, this.noteQueries, clock);
    this.noteSteps = new ResultNoteStepsService(steps, this.noteQueries);
    this.actionQueries = new ActionsQueries(reads, clock);
    this.actions = new ActionsService(writes, this.actionQueries);
    this.actionSteps = new ActionStepsService(steps, this.actionQueries);
    this.waiting = new WaitingReportsQueries(reads, clock);
  }

  note(author: Person, wish: Partial<ResultNoteWish> = {}): Promise<ResultNoteView> {
    return this.notes.create(author, { ...this.about, ...NOTE, period: '2026-Q1', language: 'en', ...wish });
  }

  action(author: Person, wish: Partial<ActionWish> = {}): Promise<ActionView> {
    const { unitId } = this.about;
    return this.actions.create(author, { ...this.about, ...ACTION, ownerUnitId: unitId, language: 'en', ...wish });
  }
}

/** A note that lacks nothing. */
export const NOTE = { achieved: { en: 'Two Recommendations were consented' }, next: { en: 'Approve them in May' } };

/** An action that lacks nothing but an owner. */
export const ACTION = {
  title: { en: 'Train newcomers' },
  planned: { en: 'Hold two courses' },
  status: 'planned',
  dueDay: '2026-06-30',
  period: '2026-Q1',
} as const;
