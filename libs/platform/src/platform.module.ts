import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { CLOCK, createClock } from './clock';
import { HealthChecks } from './health/health-checks';
import { type AppLogger, createLogger, LOGGER } from './logging/logger';
import { Metrics } from './metrics/metrics';

/** What every part of the product may ask for: the settings, the clock, the log, and places to report health and figures. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: AppConfig, logger: AppLogger = createLogger(config)): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: AppConfig, useValue: config },
        { provide: CLOCK, useValue: createClock(config.CLOCK_START) },
        { provide: LOGGER, useValue: logger },
        HealthChecks,
        Metrics,
      ],
      exports: [AppConfig, CLOCK, LOGGER, HealthChecks, Metrics],
    };
  }
}
