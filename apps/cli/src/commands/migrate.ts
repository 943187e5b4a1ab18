import { migrate } from '@resolute/database';
import { migrateQueueSchema } from '@resolute/queues';
import type { Command } from 'commander';
import { withDatabase } from '../start/database-urls';

/** `resolute migrate`: brings the schema to this version. A step of its own in production, before the new version starts. */
export function migrateCommand(program: Command, print: (line: string) => void): void {
  program
    .command('migrate')
    .description(
      'bring the database to this version, as the role of DATABASE_OWNER_URL, and grant to the role of DATABASE_URL',
    )
    .option('--json', 'print the result as JSON')
    .action(({ json }: { json?: boolean }) =>
      withDatabase(async (config) => {
        const ownerUrl = config.DATABASE_OWNER_URL ?? config.DATABASE_URL;
        const afterwards = config.REDIS_URL ? [] : [migrateQueueSchema];
        const migrations = await migrate({ ownerUrl, servingUrl: config.DATABASE_URL, afterwards });
        const sentence =
          migrations.length === 0 ? 'The database was at this version already.' : `Ran ${migrations.join(', ')}.`;
        print(json ? JSON.stringify({ migrations }) : sentence);
      }),
    );
}
