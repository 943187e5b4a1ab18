import type { Tx } from '@resolute/database';
import { type AcceptanceState, type AcceptanceStep, stepsTo } from '@resolute/domain';

/** A draft of the sample, and how far it has come by whose hands. */
export interface PassedDraft {
  readonly id: string;
  readonly state: AcceptanceState;
  readonly verifierId: string;
  readonly acceptorId: string;
  /** The revision whose place it takes once it is accepted. */
  readonly earlierId: string | undefined;
}

/** What each step says beside the state; the moment is $2, the person $3. */
const STEPS = {
  submitted: 'submitted_at = $2',
  verified: 'verified_at = $2, verifier_id = $3',
  accepted: 'accepted_at = $2, acceptor_id = $3',
  corrected: 'corrected_at = $2',
  'sent-back': 'submitted_at = NULL',
  withdrawn: 'submitted_at = NULL',
} as const satisfies Record<AcceptanceStep, string>;

/** Lets a draft go as far as its state says, step by step, as PostgreSQL lets no row begin further on. */
export async function passOn(
  tx: Tx,
  table: 'result_notes' | 'action_revisions',
  { id, state, verifierId, acceptorId, earlierId }: PassedDraft,
): Promise<void> {
  const take = (of: string, step: AcceptanceStep): Promise<unknown> =>
    tx.write(
      `UPDATE ${table} SET state = '${step}', version = version + 1, ${STEPS[step]}
       WHERE id = $1 AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
      [of, tx.at, step === 'accepted' ? acceptorId : verifierId],
    );
  // What takes its place corrects it.
  for (const step of stepsTo(state === 'corrected' ? 'accepted' : state)) {
    if (step === 'accepted' && earlierId) await take(earlierId, 'corrected');
    await take(id, step);
  }
}
