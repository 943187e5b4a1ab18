import { type DynamicModule, Module } from '@nestjs/common';
import type { AppConfig } from '@resolute/config';
import { DatabaseModule } from '@resolute/database';
import { PlatformModule } from '@resolute/platform';

/** The only place that lists everything the worker is made of. */
@Module({})
export class WorkerModule {
  static with(config: AppConfig): DynamicModule {
    return { module: WorkerModule, imports: [PlatformModule.with(config), DatabaseModule] };
  }
}
