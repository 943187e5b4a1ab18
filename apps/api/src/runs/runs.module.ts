import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { ReportingModule } from '@resolute/reporting';
import { RunsController } from './runs.controller';

@Module({ imports: [IdentityModule, ReportingModule], controllers: [RunsController] })
export class RunsModule {}
