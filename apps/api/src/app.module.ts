import { type DynamicModule, Module } from '@nestjs/common';
import type { AppConfig } from '@resolute/config';
import { DatabaseModule } from '@resolute/database';
import { type AppLogger, PlatformModule } from '@resolute/platform';
import { QueuesModule } from '@resolute/queues';
import { HealthModule } from './health/health.module';
import { HttpModule } from './http/http.module';
import { MetricsModule } from './metrics/metrics.module';

/** The only place that lists everything the API is made of. */
@Module({})
export class AppModule {
  static with(config: AppConfig, logger: AppLogger): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config, logger),
        DatabaseModule,
        QueuesModule,
        HttpModule,
        HealthModule,
        MetricsModule,
      ],
    };
  }
}
