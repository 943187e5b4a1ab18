import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { MeasurementModule } from '@resolute/measurement';
import { InboxController } from './inbox.controller';

@Module({ imports: [IdentityModule, MeasurementModule], controllers: [InboxController] })
export class InboxModule {}
