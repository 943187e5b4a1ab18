import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { CLOCK, type Clock, createClock } from './clock';
import { HealthChecks } from './health/health-checks';
import { type AppLogger, createLogger, LOGGER } from './logging/logger';
import { createMailer } from './mail/create-mailer';
import { MAILER } from './mail/mailer';
import { Metrics } from './metrics/metrics';
import { SecretKey } from './secrets/secret-key';

/** What every part of the product may ask for: the settings, the clock, the log, the secret, the way out for mail, and places to report health and figures. */
@Global()
@Module({})
export class PlatformModule {
  static with(
    config: AppConfig,
    logger: AppLogger = createLogger(config),
    clock: Clock = createClock(config.CLOCK_START),
  ): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: AppConfig, useValue: config },
        { provide: CLOCK, useValue: clock },
        { provide: LOGGER, useValue: logger },
        { provide: SecretKey, useFactory: () => SecretKey.of(config) },
        { provide: MAILER, useFactory: () => createMailer(config, clock) },
        HealthChecks,
        Metrics,
      ],
      exports: [AppConfig, CLOCK, LOGGER, MAILER, SecretKey, HealthChecks, Metrics],
    };
  }
}
