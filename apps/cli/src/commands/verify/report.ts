import { readFile } from 'node:fs/promises';
import type { AppConfig } from '@resolute/config';
import { Reads } from '@resolute/database';
import { SYSTEM } from '@resolute/domain';
import {
  Rebuilder,
  type Rebuilt,
  ReportRenderer,
  VerificationsQueries,
  type VerificationView,
} from '@resolute/reporting';
import type { DataSource } from 'typeorm';
import { rebuiltSentences, reportSentences } from './report-sentences';
import type { Verification } from './verification';

/** Says of a file whether it was issued here, and with `rebuild` whether it can be drawn again as it is. */
export async function verifyReport(
  source: DataSource,
  config: AppConfig,
  path: string,
  rebuild: boolean,
): Promise<Verification> {
  const reads = new Reads(source);
  const verifications = new VerificationsQueries(reads, config);
  const found = await verifications.verify(await contentOf(path));
  const isDraft = found.kind === 'unknown' && (await verifications.isDraft(SYSTEM, found.sha256));
  const rebuilt = rebuild ? await rebuiltOf(reads, found) : undefined;
  return {
    verdict: { ...found, isDraft, ...(rebuild && { rebuilt: rebuilt ?? null }) },
    sentences: [...reportSentences(path, found, isDraft), ...(rebuild ? rebuiltSentences(rebuilt) : [])],
    isGood: found.kind === 'unchanged' && (!rebuild || isSame(rebuilt)),
  };
}

/** Nothing for what was never drawn here as it is. */
async function rebuiltOf(reads: Reads, { kind, sha256, claim }: VerificationView): Promise<Rebuilt | undefined> {
  if (claim?.part !== 'document' || kind === 'altered') return undefined;
  const renderer = new ReportRenderer();
  try {
    return await new Rebuilder(reads, renderer).rebuild(sha256);
  } finally {
    await renderer.close();
  }
}

const isSame = (rebuilt: Rebuilt | undefined): boolean =>
  rebuilt?.kind === 'same-bytes' || (rebuilt?.kind === 'other-generator' && rebuilt.figures.length === 0);

async function contentOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new Error(`The file ${path} cannot be read: ${(cause as Error).message}`, { cause });
  }
}
