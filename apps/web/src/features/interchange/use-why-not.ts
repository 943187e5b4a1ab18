import {
  type BatchAction,
  type Decision,
  mayAcceptBatch,
  maySendBackBatch,
  maySubmitBatch,
  mayVerifyBatch,
  mayWithdrawBatch,
} from '@resolute/domain';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import type { Batch } from './exchange.queries';

const POLICIES = {
  submit: maySubmitBatch,
  withdraw: mayWithdrawBatch,
  verify: mayVerifyBatch,
  accept: mayAcceptBatch,
  'send-back': maySendBackBatch,
} satisfies Record<BatchAction, (...given: Parameters<typeof mayVerifyBatch>) => Decision>;

/** Why the reader may not take a step with a batch, in words; nothing where they may. */
export function useWhyNot(): (action: BatchAction, batch: Batch) => string | undefined {
  const { say } = useWords();
  const { actor } = useSignedIn();
  return (action, batch) => {
    const { state, author, verifier, units } = batch;
    const hands = {
      state,
      authorId: author.id,
      unitIds: units.map(({ id }) => id),
      ...(verifier && { verifierId: verifier.id }),
    };
    const decision = POLICIES[action](actor, hands);
    if (decision.allowed) return undefined;
    const { reason } = decision;
    if (reason === 'author' || reason === 'verifier' || reason === 'lender') return say(`exchange.why-${reason}`);
    if (reason === 'not-yours') return say('exchange.why-not-author', { name: author.name });
    return say(state === 'verified' ? 'exchange.why-planners' : 'exchange.why-verifiers');
  };
}
