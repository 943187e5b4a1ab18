import { loadConfig } from '@resolute/config';
import { onParentGone, tellParentReady } from '@resolute/platform';
import { createApi } from './create-api';

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const app = await createApi(config);
  await app.listen(config.PORT, config.HOST);
  onParentGone(() => process.kill(process.pid, 'SIGTERM'));
  tellParentReady();
}

main().catch((error: unknown) => {
  process.stderr.write(`The API did not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
