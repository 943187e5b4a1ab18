import { Module } from '@nestjs/common';
import { AccountabilityModule } from '@resolute/accountability';
import { IdentityModule } from '@resolute/identity';
import { WaitingReportsController } from './waiting-reports.controller';

@Module({ imports: [IdentityModule, AccountabilityModule], controllers: [WaitingReportsController] })
export class WaitingReportsModule {}
