// Writes what is generated from the API: its description and the web app's types. With --check it only compares, and fails
// when what is committed is stale.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { build } from './build.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
await build(['api']);
const entry = path.join(root, 'dist/apps/api/apps/api/src/openapi/main.js');
const description = execFileSync(process.execPath, [entry], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
const types = astToString(await openapiTS(JSON.parse(description)));
const generated = {
  'apps/api/src/openapi.json': description,
  'apps/web/src/api/schema.d.ts': `// Generated from apps/api/src/openapi.json by \`npm run openapi\`.\n${types}`,
};

const stale = Object.entries(generated).filter(([file, text]) => {
  const full = path.join(root, file);
  return !existsSync(full) || readFileSync(full, 'utf8') !== text;
});
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    process.stderr.write(
      `Stale: ${stale.map(([file]) => file).join(', ')}. Run \`npm run openapi\` and commit what it writes.\n`,
    );
    process.exitCode = 1;
  }
} else {
  for (const [file, text] of stale) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
    process.stdout.write(`Wrote ${file}\n`);
  }
}
