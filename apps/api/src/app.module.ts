import { type DynamicModule, Module } from '@nestjs/common';
import type { AppConfig } from '@resolute/config';
import { DatabaseModule } from '@resolute/database';
import { PlatformModule } from '@resolute/platform';
import { HealthModule } from './health/health.module';

/** The only place that lists everything the API is made of. */
@Module({})
export class AppModule {
  static with(config: AppConfig): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(config), DatabaseModule, HealthModule] };
  }
}
