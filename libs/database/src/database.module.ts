import { Global, Inject, Logger, Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { HealthChecks } from '@resolute/platform';
import { DataSource } from 'typeorm';
import { isAuditProtected } from './audit/audit-protection';
import { createDataSource } from './data-source';
import { checkConnection, checkMigrationLevel } from './health';
import { Reads } from './reads';
import { Writes } from './writes/writes';

/** One pool of connections for the process, closed after everything that uses it; the one door for writes. */
@Global()
@Module({
  providers: [
    {
      provide: DataSource,
      inject: [AppConfig],
      useFactory: (config: AppConfig) =>
        createDataSource({
          url: config.DATABASE_URL,
          poolSize: config.DATABASE_POOL_SIZE,
          applicationName: 'resolute',
        }).initialize(),
    },
    Reads,
    Writes,
  ],
  exports: [DataSource, Reads, Writes],
})
export class DatabaseModule implements OnModuleInit, OnApplicationShutdown {
  constructor(
    private readonly source: DataSource,
    private readonly config: AppConfig,
    @Inject(HealthChecks) private readonly health: HealthChecks,
  ) {}

  async onModuleInit(): Promise<void> {
    const { source } = this;
    this.health.register({ name: 'database', severity: 'required', check: () => checkConnection(source) });
    this.health.register({ name: 'migrations', severity: 'required', check: () => checkMigrationLevel(source) });
    if (await isAuditProtected(source)) return;
    const problem =
      'audit not protected: the serving role may rewrite the audit trail; give DATABASE_URL a role of its own';
    if (this.config.isProduction) throw new Error(problem);
    new Logger('Database').warn(problem);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
  }
}
