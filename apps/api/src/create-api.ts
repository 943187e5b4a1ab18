import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppConfig } from '@resolute/config';
import { AppModule } from './app.module';
import { serveWebApp } from './web/web-app';

/** The API as it is served, ready to listen; tests call it without a port. */
export async function createApi(config: AppConfig): Promise<NestFastifyApplication> {
  const trustProxy = (_address: string, hop: number): boolean => hop < config.TRUSTED_PROXIES;
  const adapter = new FastifyAdapter({ trustProxy, forceCloseConnections: 'idle', bodyLimit: 1_048_576 });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    logger: ['error', 'warn'],
  });
  serveWebApp(adapter.getInstance());
  app.enableShutdownHooks();
  await app.init();
  return app;
}
