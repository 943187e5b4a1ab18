import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { PlanningModule } from '@resolute/planning';
import { ResultLinksController } from './result-links.controller';
import { ResultsController } from './results.controller';
import { YearEntriesController } from './year-entries.controller';

@Module({
  imports: [IdentityModule, PlanningModule],
  controllers: [ResultsController, ResultLinksController, YearEntriesController],
})
export class ResultsModule {}
