import { Module } from '@nestjs/common';
import { AccountabilityModule } from '@resolute/accountability';
import { IdentityModule } from '@resolute/identity';
import { ActionStepsController } from './action-steps.controller';
import { ActionsController } from './actions.controller';

@Module({ imports: [IdentityModule, AccountabilityModule], controllers: [ActionsController, ActionStepsController] })
export class ActionsModule {}
