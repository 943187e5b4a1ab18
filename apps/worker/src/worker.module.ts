import { type DynamicModule, Module } from '@nestjs/common';
import { AlignmentModule } from '@resolute/alignment';
import type { AppConfig } from '@resolute/config';
import { DatabaseModule } from '@resolute/database';
import { IdentityModule } from '@resolute/identity';
import { MeasurementModule } from '@resolute/measurement';
import { NotificationModule } from '@resolute/notification';
import { type AppLogger, PlatformModule } from '@resolute/platform';
import { QueuesModule } from '@resolute/queues';
import { ReportingModule } from '@resolute/reporting';
import { AlignmentProcessor } from './alignment/alignment.processor';
import { AuditProcessor } from './audit/audit.processor';
import { EvidenceProcessor } from './evidence/evidence.processor';
import { MailProcessor } from './mail/mail.processor';
import { NotificationsProcessor } from './notifications/notifications.processor';
import { OperationsProcessor } from './operations/operations.processor';
import { RatingsProcessor } from './ratings/ratings.processor';
import { ReportsProcessor } from './reports/reports.processor';
import { RECURRING } from './schedules';

/** The only place that lists everything the worker is made of. */
@Module({})
export class WorkerModule {
  static with(config: AppConfig, logger: AppLogger): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.with(config, logger),
        DatabaseModule,
        QueuesModule.working(RECURRING),
        AlignmentModule,
        IdentityModule,
        MeasurementModule,
        NotificationModule,
        ReportingModule,
      ],
      providers: [
        AlignmentProcessor,
        AuditProcessor,
        EvidenceProcessor,
        MailProcessor,
        NotificationsProcessor,
        OperationsProcessor,
        RatingsProcessor,
        ReportsProcessor,
      ],
    };
  }
}
