import type { Plan } from '../../api/plans';
import { useWords } from '../../text/words';
import { useDecisionSentence } from './use-decision-sentence';

/** What gives a plan its status: the weightiest decision on it, or that there is none. */
export function useStanding(): (plan: Plan) => string {
  const { say } = useWords();
  const sentenceOf = useDecisionSentence();
  return ({ decisions, standingDecisionId }) => {
    const standing = decisions.find(({ id }) => id === standingDecisionId);
    return standing ? sentenceOf(standing) : say('plans.undecided');
  };
}
