import type { AppConfig } from '@resolute/config';
import {
  type EvidenceFault,
  type EvidenceFilesVerdict,
  evidenceFilesIn,
  verifyEvidenceFiles,
} from '@resolute/measurement';
import { createClock } from '@resolute/platform';
import type { DataSource } from 'typeorm';
import type { Verification } from './verification';

const FAULTS: Readonly<Record<EvidenceFault, string>> = {
  missing: 'it is missing',
  changed: 'it is not what was added',
};

/** Reads every file of evidence through and names those that are missing or not as they were added. */
export async function verifyFiles(source: DataSource, config: AppConfig): Promise<Verification> {
  const verdict = await verifyEvidenceFiles(source, evidenceFilesIn(config, createClock(config.CLOCK_START)));
  return { verdict, sentences: sentencesOf(verdict), isGood: verdict.bad.length === 0 };
}

function sentencesOf({ files, bad }: EvidenceFilesVerdict): string[] {
  if (bad.length === 0) return [`The files of evidence are whole: ${files} of ${files}.`];
  return bad.map(
    ({ evidenceId, fileId, fault }) => `The file ${fileId} of evidence ${evidenceId} is bad: ${FAULTS[fault]}.`,
  );
}
