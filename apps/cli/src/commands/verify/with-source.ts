import type { AppConfig } from '@resolute/config';
import { createDataSource } from '@resolute/database';
import type { DataSource } from 'typeorm';
import { withDatabase } from '../../start/database-urls';

/** Reads the installation's database for as long as the work takes; a failed check is for the work to say. */
export const withSource = (work: (source: DataSource, config: AppConfig) => Promise<void>): Promise<void> =>
  withDatabase(async (config) => {
    const settings = { url: config.DATABASE_URL, poolSize: 4, applicationName: 'resolute-verify' };
    const source = await createDataSource(settings).initialize();
    try {
      await work(source, config);
    } finally {
      await source.destroy();
    }
  });
