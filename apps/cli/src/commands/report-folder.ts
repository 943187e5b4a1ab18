import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeWholeFile } from '@resolute/platform';
import { fileName, manifestOf, snapshotName } from '@resolute/reporting';
import type { CompiledReport } from '../start/report-desk';

const MANIFEST = 'manifest.json';

/**
 * Writes a report into a folder, and says of each file that it is there. The manifest of an earlier one goes first and the own
 * one comes last: what has a manifest is complete, and what has none is not.
 */
export async function writeReport(
  { run, frozen, files }: CompiledReport,
  folder: string,
  print: (line: string) => void,
): Promise<void> {
  const manifest = path.join(folder, MANIFEST);
  await mkdir(folder, { recursive: true });
  await rm(manifest, { force: true });
  await writeWholeFile(path.join(folder, snapshotName(run)), frozen.content);
  for (const file of files) {
    const target = path.join(folder, fileName(run, file));
    await writeWholeFile(target, file.content);
    print(`${target}: SHA-256 ${file.sha256}`);
  }
  await writeWholeFile(manifest, `${JSON.stringify(manifestOf(run, frozen, files), null, 2)}\n`);
  print(`${manifest}: the snapshot and ${files.length} files`);
}
