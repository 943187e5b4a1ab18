import {
  type AuditFault,
  type AuditVerdict,
  anchorsFileIn,
  createDataSource,
  Reads,
  verifyAudit,
} from '@resolute/database';
import { BatchesQueries, type ProofFault, type ValueProof } from '@resolute/measurement';
import type { Command } from 'commander';
import { withDatabase } from '../start/database-urls';

const FAULTS: Readonly<Record<AuditFault, string>> = {
  missing: 'it is missing, or stands in another place',
  unlinked: 'it does not follow the row before it',
  changed: 'its text was changed after it was written',
  'columns-differ': 'its columns say something else than its record',
  'not-as-anchored': 'it is not the row that was anchored outside the database',
  'cut-off': 'this row and what followed it were cut off: an anchor outside the database knows a later row',
};

/** `resolute verify`: proves that what is stored is what was written. */
export function verifyCommand(program: Command, print: (line: string) => void): void {
  const verify = program.command('verify').description('prove that what is stored is what was written');
  verifyValue(verify, print);
  verify
    .command('audit')
    .description('walk the audit trail and name the first row that is not as it was written')
    .option('--json', 'print the result as JSON')
    .action(({ json }: { json?: boolean }) =>
      withDatabase(async (config) => {
        const settings = { url: config.DATABASE_URL, poolSize: 1, applicationName: 'resolute-verify' };
        const source = await createDataSource(settings).initialize();
        try {
          const verdict = await verifyAudit(source, anchorsFileIn(config.DATA_DIR));
          print(json ? JSON.stringify(verdict) : sentenceOf(verdict));
          if (verdict.firstBad) process.exitCode = 1;
        } finally {
          await source.destroy();
        }
      }),
    );
}

const PROOF: Readonly<Record<ProofFault, string>> = {
  'of-no-batch': 'it came by no batch; its own rows of the audit trail hold it',
  'not-in-batch': 'its batch does not hold it',
  differs: 'it is not what three people accepted',
  'digest-differs': 'its batch is not what the audit trail says was accepted',
  'not-in-audit': 'the audit trail says nothing of its batch, or was changed there',
};

/** Proves one value of a batch against the digest of its thousand that the audit trail holds. */
function verifyValue(verify: Command, print: (line: string) => void): void {
  verify
    .command('value <id>')
    .description('prove that a value of a batch is the one that three people accepted')
    .option('--json', 'print the result as JSON')
    .action((id: string, { json }: { json?: boolean }) =>
      withDatabase(async (config) => {
        const settings = { url: config.DATABASE_URL, poolSize: 1, applicationName: 'resolute-verify' };
        const source = await createDataSource(settings).initialize();
        try {
          const proof = await new BatchesQueries(new Reads(source)).prove(id);
          print(json ? JSON.stringify(proof) : proofSentence(id, proof));
          if (proof.kind === 'not-proved') process.exitCode = 1;
        } finally {
          await source.destroy();
        }
      }),
    );
}

const proofSentence = (id: string, proof: ValueProof): string =>
  proof.kind === 'proved'
    ? `The value ${id} is as it was accepted: row ${proof.seq} of the audit trail holds the digest ${proof.sha256}.`
    : `The value ${id} is not proved: ${PROOF[proof.fault]}.`;

function sentenceOf({ firstBad, rows, anchors }: AuditVerdict): string {
  if (firstBad) return `Row ${firstBad.seq} of the audit trail is bad: ${FAULTS[firstBad.fault]}.`;
  return `The audit trail is whole: ${rows} rows in one chain, ${anchors} anchors.`;
}
