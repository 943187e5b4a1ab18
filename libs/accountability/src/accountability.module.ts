import { Module } from '@nestjs/common';
import { ActionStepsService } from './actions/action-steps.service';
import { ActionsQueries } from './actions/actions.queries';
import { ActionsService } from './actions/actions.service';
import { StepsService } from './checks/steps.service';
import { ResultNoteStepsService } from './notes/result-note-steps.service';
import { ResultNotesQueries } from './notes/result-notes.queries';
import { ResultNotesService } from './notes/result-notes.service';
import { WaitingReportsQueries } from './waiting/waiting-reports.queries';

const ACCOUNTABILITY = [
  ActionsQueries,
  ActionsService,
  ActionStepsService,
  ResultNotesQueries,
  ResultNotesService,
  ResultNoteStepsService,
  WaitingReportsQueries,
];

/** What units say of results: notes for a period, and actions planned and taken. */
@Module({ providers: [...ACCOUNTABILITY, StepsService], exports: ACCOUNTABILITY })
export class AccountabilityModule {}
