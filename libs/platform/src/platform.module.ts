import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { CLOCK, createClock } from './clock';

/** What every part of the product may ask for: the settings and the clock. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: AppConfig): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: AppConfig, useValue: config },
        { provide: CLOCK, useValue: createClock(config.CLOCK_START) },
      ],
      exports: [AppConfig, CLOCK],
    };
  }
}
