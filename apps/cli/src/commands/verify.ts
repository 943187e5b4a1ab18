import type { AppConfig } from '@resolute/config';
import {
  type AuditFault,
  type AuditVerdict,
  anchorsFileIn,
  createDataSource,
  Reads,
  verifyAudit,
} from '@resolute/database';
import {
  type EvidenceFault,
  type EvidenceFilesVerdict,
  evidenceFilesIn,
  FiguresQueries,
  type RatingFault,
  RatingSources,
  type RatingVerdict,
  RatingVerifier,
  verifyEvidenceFiles,
} from '@resolute/measurement';
import { ContributionTreeQueries } from '@resolute/planning';
import { createClock } from '@resolute/platform';
import type { Command } from 'commander';
import type { DataSource } from 'typeorm';
import { withDatabase } from '../start/database-urls';

const AUDIT_FAULTS: Readonly<Record<AuditFault, string>> = {
  missing: 'it is missing, or stands in another place',
  unlinked: 'it does not follow the row before it',
  changed: 'its text was changed after it was written',
  'columns-differ': 'its columns say something else than its record',
  'not-as-anchored': 'it is not the row that was anchored outside the database',
  'cut-off': 'this row and what followed it were cut off: an anchor outside the database knows a later row',
};

const RATING_FAULTS: Readonly<Record<RatingFault, string>> = {
  missing: 'has none',
  outdated: 'says something else than follows from what was recorded',
  altered: 'was changed after it was written',
  'not-of-its-input': 'does not follow from its own input',
};

const FILE_FAULTS: Readonly<Record<EvidenceFault, string>> = {
  missing: 'it is missing',
  changed: 'it is not what was added',
};

/** `resolute verify`: proves that what is stored is what was written. */
export function verifyCommand(program: Command, print: (line: string) => void): void {
  const verify = program.command('verify').description('prove that what is stored is what was written');
  verifyAuditCommand(verify, print);
  verifyRatingsCommand(verify, print);
  verifyFilesCommand(verify, print);
}

function verifyAuditCommand(verify: Command, print: (line: string) => void): void {
  verify
    .command('audit')
    .description('walk the audit trail and name the first row that is not as it was written')
    .option('--json', 'print the result as JSON')
    .action(({ json }: { json?: boolean }) =>
      withSource(async (source, config) => {
        const verdict = await verifyAudit(source, anchorsFileIn(config.DATA_DIR));
        print(json ? JSON.stringify(verdict) : sentenceOf(verdict));
        if (verdict.firstBad) process.exitCode = 1;
      }),
    );
}

function verifyRatingsCommand(verify: Command, print: (line: string) => void): void {
  verify
    .command('ratings')
    .description('compute every rating and roll-up anew and name each that differs from what is stored')
    .option('--json', 'print the result as JSON')
    .action(({ json }: { json?: boolean }) =>
      withSource(async (source) => {
        const verdict = await ratingVerifier(source).verify();
        if (json) print(JSON.stringify(verdict));
        else for (const line of linesOf(verdict)) print(line);
        if (verdict.differences.length > 0) process.exitCode = 1;
      }),
    );
}

function verifyFilesCommand(verify: Command, print: (line: string) => void): void {
  verify
    .command('files')
    .description('read every file of evidence through and name those that are missing or not as they were added')
    .option('--json', 'print the result as JSON')
    .action(({ json }: { json?: boolean }) =>
      withSource(async (source, config) => {
        const verdict = await verifyEvidenceFiles(source, evidenceFilesIn(config, createClock(config.CLOCK_START)));
        print(json ? JSON.stringify(verdict) : sentencesOf(verdict).join('\n'));
        if (verdict.bad.length > 0) process.exitCode = 1;
      }),
    );
}

const withSource = (work: (source: DataSource, config: AppConfig) => Promise<void>): Promise<void> =>
  withDatabase(async (config) => {
    const settings = { url: config.DATABASE_URL, poolSize: 4, applicationName: 'resolute-verify' };
    const source = await createDataSource(settings).initialize();
    try {
      await work(source, config);
    } finally {
      await source.destroy();
    }
  });

function ratingVerifier(source: DataSource): RatingVerifier {
  const reads = new Reads(source);
  const sources = new RatingSources(reads, new FiguresQueries(reads), new ContributionTreeQueries(reads));
  return new RatingVerifier(reads, sources, { now: () => new Date() });
}

function sentenceOf({ firstBad, rows, anchors }: AuditVerdict): string {
  if (firstBad) return `Row ${firstBad.seq} of the audit trail is bad: ${AUDIT_FAULTS[firstBad.fault]}.`;
  return `The audit trail is whole: ${rows} rows in one chain, ${anchors} anchors.`;
}

function linesOf({ ratings, rollUps, superseded, differences }: RatingVerdict): string[] {
  const found = differences.map(
    ({ kind, subjectId, fault }) =>
      `${kind === 'rating' ? 'Indicator' : 'Result'} ${subjectId}: its ${kind} ${RATING_FAULTS[fault]}.`,
  );
  const count = `${ratings} ratings and ${rollUps} roll-ups computed anew, ${superseded} superseded ratings checked`;
  return [...found, `${count}: ${differences.length} differences.`];
}

function sentencesOf({ files, bad }: EvidenceFilesVerdict): string[] {
  if (bad.length === 0) return [`The files of evidence are whole: ${files} of ${files}.`];
  return bad.map(
    ({ evidenceId, fileId, fault }) => `The file ${fileId} of evidence ${evidenceId} is bad: ${FILE_FAULTS[fault]}.`,
  );
}
