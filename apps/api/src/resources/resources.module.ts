import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { PlanningModule } from '@resolute/planning';
import { BudgetCeilingsController } from './budget-ceilings.controller';
import { ResourcesController } from './resources.controller';

@Module({ imports: [IdentityModule, PlanningModule], controllers: [ResourcesController, BudgetCeilingsController] })
export class ResourcesModule {}
