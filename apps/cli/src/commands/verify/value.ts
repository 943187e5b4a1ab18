import type { AppConfig } from '@resolute/config';
import { Reads } from '@resolute/database';
import { BatchesQueries, type ProofFault, type ValueProof } from '@resolute/measurement';
import type { DataSource } from 'typeorm';
import type { Verification } from './verification';

const FAULTS: Readonly<Record<ProofFault, string>> = {
  'of-no-batch': 'it came by no batch; its own rows of the audit trail hold it',
  'not-in-batch': 'its batch does not hold it',
  differs: 'it is not what three people accepted',
  'digest-differs': 'its batch is not what the audit trail says was accepted',
  'not-in-audit': 'the audit trail says nothing of its batch, or was changed there',
};

/** Proves one value of a batch against the digest of its thousand that the audit trail holds. */
export async function verifyValue(source: DataSource, _config: AppConfig, id: string): Promise<Verification> {
  const proof = await new BatchesQueries(new Reads(source)).prove(id);
  return { verdict: proof, sentences: [sentenceOf(id, proof)], isGood: proof.kind === 'proved' };
}

const sentenceOf = (id: string, proof: ValueProof): string =>
  proof.kind === 'proved'
    ? `The value ${id} is as it was accepted: row ${proof.seq} of the audit trail holds the digest ${proof.sha256}.`
    : `The value ${id} is not proved: ${FAULTS[proof.fault]}.`;
