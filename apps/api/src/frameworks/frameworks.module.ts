import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { PlanningModule } from '@resolute/planning';
import { FrameworksController } from './frameworks.controller';
import { PlanDecisionsController } from './plan-decisions.controller';
import { PlanViewsController } from './plan-views.controller';

@Module({
  imports: [IdentityModule, PlanningModule],
  controllers: [FrameworksController, PlanDecisionsController, PlanViewsController],
})
export class FrameworksModule {}
