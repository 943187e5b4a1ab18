import type { DatabaseUrls } from '@resolute/database';
import { migrate } from '@resolute/database';
import { migrateQueueSchema } from '@resolute/queues';
import { type FirstStartOptions, firstStart, type WayIn } from './first-start';

/** Brings a database to where the programs expect it: migrated, granted, and with its first content. */
export async function prepare(
  { owner, serving }: DatabaseUrls,
  dataDirectory: string,
  sample: Pick<FirstStartOptions, 'withSample' | 'today'>,
): Promise<WayIn> {
  const afterwards = process.env.REDIS_URL ? [] : [migrateQueueSchema];
  await migrate({ ownerUrl: owner, servingUrl: serving, afterwards });
  const clockStart = process.env.CLOCK_START || undefined;
  return firstStart({ servingUrl: serving, dataDirectory, ...sample, clockStart });
}
