import 'reflect-metadata';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppConfig } from '@resolute/config';
import { type AppLogger, type Clock, createLogger, Metrics, NestLogger } from '@resolute/platform';
import { AppModule } from './app.module';
import { createEdge } from './http/edge';
import { scanKeys } from './http/scan-keys';
import { scanRoutes } from './http/scan-routes';
import { serveWebApp } from './web/web-app';

export interface ApiOptions {
  /** Modules beside those of the product, such as a test's own routes. */
  readonly modules?: readonly (Type | DynamicModule)[];
  readonly logger?: AppLogger;
  /** Another clock than that of the settings, such as one that a test sets by hand. */
  readonly clock?: Clock;
}

/** The API as it is served, ready to listen; tests call it without a port. */
export async function createApi(config: AppConfig, options: ApiOptions = {}): Promise<NestFastifyApplication> {
  const { modules = [], logger = createLogger(config), clock } = options;
  const { adapter, routes } = createEdge(config, logger, () => app.get(Metrics));
  const root = { module: Everything, imports: [AppModule.with(config, logger, clock), ...modules] };
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: new NestLogger(logger),
    bodyParser: false,
    abortOnError: false,
  });
  try {
    scanRoutes(app);
    scanKeys(app);
    serveWebApp(adapter.getInstance(), routes);
    app.enableShutdownHooks();
    await app.init();
    return app;
  } catch (error) {
    // What was opened on the way, such as the pool of connections, would keep the process alive.
    await app.close();
    throw error;
  }
}

/** Joins the product's modules and those beside it. */
@Module({})
class Everything {}
