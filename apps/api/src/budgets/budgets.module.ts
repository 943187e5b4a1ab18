import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { PlanningModule } from '@resolute/planning';
import { BudgetsController } from './budgets.controller';

@Module({ imports: [IdentityModule, PlanningModule], controllers: [BudgetsController] })
export class BudgetsModule {}
