import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { loadConfig } from '@resolute/config';
import { createLogger, NestLogger, onParentGone, tellParentReady } from '@resolute/platform';
import { showAlive } from './alive';
import { WorkerModule } from './worker.module';

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const logger = createLogger(config);
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config, logger), {
    logger: new NestLogger(logger),
  });
  app.enableShutdownHooks();
  process.once('exit', showAlive(config.DATA_DIR));
  onParentGone(() => process.kill(process.pid, 'SIGTERM'));
  tellParentReady();
}

main().catch((error: unknown) => {
  process.stderr.write(`The worker did not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
