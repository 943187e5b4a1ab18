// `npm start` and `npm run resolute`: builds what is stale, then runs the operator's command in this very process.

import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
try {
  await build();
  createRequire(import.meta.url)(path.join(root, 'dist/apps/cli/apps/cli/src/main.js'));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
