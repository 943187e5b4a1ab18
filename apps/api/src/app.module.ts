import { type DynamicModule, Module } from '@nestjs/common';
import type { AppConfig } from '@resolute/config';
import { DatabaseModule } from '@resolute/database';
import { type AppLogger, type Clock, PlatformModule } from '@resolute/platform';
import { QueuesModule } from '@resolute/queues';
import { ActionsModule } from './actions/actions.module';
import { ActualsModule } from './actuals/actuals.module';
import { AlignmentModule } from './alignment/alignment.module';
import { BudgetsModule } from './budgets/budgets.module';
import { CellsModule } from './cells/cells.module';
import { ComparisonsModule } from './comparisons/comparisons.module';
import { DimensionsModule } from './dimensions/dimensions.module';
import { EvidenceModule } from './evidence/evidence.module';
import { ExportsModule } from './exports/exports.module';
import { FrameworksModule } from './frameworks/frameworks.module';
import { HealthModule } from './health/health.module';
import { HttpModule } from './http/http.module';
import { ImportsModule } from './imports/imports.module';
import { InboxModule } from './inbox/inbox.module';
import { IndicatorsModule } from './indicators/indicators.module';
import { IssuesModule } from './issues/issues.module';
import { MetricsModule } from './metrics/metrics.module';
import { NotificationsModule } from './notifications/notifications.module';
import { OccasionsModule } from './occasions/occasions.module';
import { PeopleModule } from './people/people.module';
import { RatingsModule } from './ratings/ratings.module';
import { ReportDefinitionsModule } from './report-definitions/report-definitions.module';
import { ReportsModule } from './reports/reports.module';
import { ResourcesModule } from './resources/resources.module';
import { ResultNotesModule } from './result-notes/result-notes.module';
import { ResultsModule } from './results/results.module';
import { ReviewsModule } from './reviews/reviews.module';
import { RisksModule } from './risks/risks.module';
import { RoleGrantsModule } from './role-grants/role-grants.module';
import { RunsModule } from './runs/runs.module';
import { SavedViewsModule } from './saved-views/saved-views.module';
import { SignInModule } from './sessions/sign-in.module';
import { SubstitutionsModule } from './substitutions/substitutions.module';
import { UnitsModule } from './units/units.module';
import { VerificationsModule } from './verifications/verifications.module';
import { WaitingBatchesModule } from './waiting-batches/waiting-batches.module';
import { WaitingReportsModule } from './waiting-reports/waiting-reports.module';
import { WindowsModule } from './windows/windows.module';

/** The only place that lists everything the API is made of. */
@Module({})
export class AppModule {
  static with(config: AppConfig, logger: AppLogger, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config, logger, clock),
        DatabaseModule,
        QueuesModule,
        HttpModule,
        HealthModule,
        MetricsModule,
        SignInModule,
        UnitsModule,
        SavedViewsModule,
        SubstitutionsModule,
        RoleGrantsModule,
        PeopleModule,
        ExportsModule,
        FrameworksModule,
        RatingsModule,
        ResultsModule,
        BudgetsModule,
        ResourcesModule,
        RisksModule,
        AlignmentModule,
        ImportsModule,
        IndicatorsModule,
        IssuesModule,
        DimensionsModule,
        OccasionsModule,
        ActualsModule,
        CellsModule,
        InboxModule,
        WindowsModule,
        EvidenceModule,
        ResultNotesModule,
        ReportsModule,
        ActionsModule,
        WaitingReportsModule,
        WaitingBatchesModule,
        ReviewsModule,
        VerificationsModule,
        ComparisonsModule,
        NotificationsModule,
        ReportDefinitionsModule,
        RunsModule,
      ],
    };
  }
}
