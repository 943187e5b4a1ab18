import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { InterchangeModule } from '@resolute/interchange';
import { WaitingBatchesController } from './waiting-batches.controller';

@Module({ imports: [IdentityModule, InterchangeModule], controllers: [WaitingBatchesController] })
export class WaitingBatchesModule {}
