import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = path.dirname(fileURLToPath(import.meta.url));
const libs = path.resolve(here, '../../libs');

/** Packs what can be packed once, here, as tightly as can be; the server sends it so to every browser that takes it. */
const packed: Plugin = {
  name: 'packed',
  apply: 'build',
  writeBundle({ dir }, bundle) {
    for (const part of Object.values(bundle)) {
      if (!dir || !/^assets\/.*\.(js|css)$/.test(part.fileName)) continue;
      const text = part.type === 'chunk' ? part.code : part.source;
      writeFileSync(path.join(dir, `${part.fileName}.gz`), gzipSync(text, { level: 9 }));
      writeFileSync(path.join(dir, `${part.fileName}.br`), brotliCompressSync(text));
    }
  },
};

export default defineConfig({
  root: here,
  plugins: [react(), packed],
  // The server puts a fresh nonce in its place with each answer.
  html: { cspNonce: 'CSP_NONCE' },
  resolve: {
    alias: {
      '@resolute/domain': path.join(libs, 'domain/src/index.ts'),
      '@resolute/charts': path.join(libs, 'charts/src/index.ts'),
    },
  },
  build: {
    outDir: path.resolve(here, '../../dist/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // For the test that weighs what a reader waits for (test/e2e/first-load); it is not served.
    manifest: true,
    rolldownOptions: {
      // The rules and charts are pure: a page carries those that it uses, and the first load none that a later page wants.
      treeshake: { moduleSideEffects: [{ test: /libs[\\/](domain|charts)[\\/]/, sideEffects: false }] },
      // What changes seldom lies apart from what changes with each version, so that browsers keep it. Mantine is not among
      // it: in one piece it would bring every component of every page to the first.
      output: {
        // The entry names every file that a page may need: in hundreds of them the words weigh more than the hashes.
        chunkFileNames: 'assets/[hash].js',
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|@tanstack)[\\/]/ },
            { name: 'intl', test: /node_modules[\\/](intl-messageformat|@formatjs)[\\/]/ },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://localhost:3000', '/health': 'http://localhost:3000' } },
});
