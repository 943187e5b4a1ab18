import { useWords } from '../text/words';

const KILO = 1024;

/** `204 800` bytes → "200 KB"; never none, as a file is never empty. */
export function useFileSize(): (bytes: number) => string {
  const { say } = useWords();
  return (bytes) =>
    bytes < KILO * KILO
      ? say('runs.kilobytes', { size: Math.max(1, Math.round(bytes / KILO)) })
      : say('runs.megabytes', { size: Math.round((bytes * 10) / KILO / KILO) / 10 });
}
