import { Module } from '@nestjs/common';
import { AccountabilityModule } from '@resolute/accountability';
import { IdentityModule } from '@resolute/identity';
import { ResultNoteStepsController } from './result-note-steps.controller';
import { ResultNotesController } from './result-notes.controller';

@Module({
  imports: [IdentityModule, AccountabilityModule],
  controllers: [ResultNotesController, ResultNoteStepsController],
})
export class ResultNotesModule {}
