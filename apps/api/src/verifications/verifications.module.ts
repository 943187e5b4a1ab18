import { Module } from '@nestjs/common';
import { ReportingModule } from '@resolute/reporting';
import { VerificationsController } from './verifications.controller';

@Module({ imports: [ReportingModule], controllers: [VerificationsController] })
export class VerificationsModule {}
