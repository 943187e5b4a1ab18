import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = path.dirname(fileURLToPath(import.meta.url));
const libs = path.resolve(here, '../../libs');

export default defineConfig({
  root: here,
  plugins: [react()],
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
    // What changes seldom lies apart from what changes with each version, so that browsers keep it.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'mantine', test: /node_modules[\\/](@mantine|@floating-ui)[\\/]/ },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|@tanstack)[\\/]/ },
            { name: 'intl', test: /node_modules[\\/](intl-messageformat|@formatjs|temporal-polyfill)[\\/]/ },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://localhost:3000', '/health': 'http://localhost:3000' } },
});
