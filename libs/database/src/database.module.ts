import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { DataSource } from 'typeorm';
import { createDataSource } from './data-source';

/** One pool of connections for the process, closed after everything that uses it. */
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
  ],
  exports: [DataSource],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly source: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
  }
}
