import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { loadConfig } from '@resolute/config';
import { createLogger } from '@resolute/platform';
import { AppModule } from '../app.module';
import { openApiDocument } from './openapi-document';

/** Prints the description of the API, for scripts/openapi.mjs. In preview mode nothing is started, so no database is needed. */
async function main(): Promise<void> {
  const config = loadConfig({ DATABASE_URL: 'postgres://nobody@localhost/none', LOG_LEVEL: 'silent' });
  const module = AppModule.with(config, createLogger(config));
  const app = await NestFactory.create(module, new FastifyAdapter(), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  process.stdout.write(`${JSON.stringify(openApiDocument(app), null, 2)}\n`);
}

void main();
