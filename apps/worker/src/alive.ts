import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const EVERY_MS = 30_000;

/**
 * Touches a file every half minute, by which a container's health check sees that the event loop turns.
 * It bears the host's name, as several workers may share one data folder. Returns how to stop.
 */
export function showAlive(dataDirectory: string): () => void {
  mkdirSync(dataDirectory, { recursive: true });
  const file = path.join(dataDirectory, `worker-${os.hostname()}.alive`);
  const touch = (): void => writeFileSync(file, new Date().toISOString());
  touch();
  const timer = setInterval(touch, EVERY_MS);
  return () => {
    clearInterval(timer);
    rmSync(file, { force: true });
  };
}
