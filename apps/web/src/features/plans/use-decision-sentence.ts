import { parseLocalDate } from '@resolute/domain';
import type { PlanDecision } from '../../api/plans';
import { useWords } from '../../text/words';

/** A decision as ITU says it: "Approved by the Council, 27 Jun 2025". */
export function useDecisionSentence(): (decision: Pick<PlanDecision, 'verb' | 'body' | 'decidedOn'>) => string {
  const { say, day } = useWords();
  return ({ verb, body, decidedOn }) =>
    say(`plans.decided-${verb}`, { body: say(`plans.by-${body}`), day: day(parseLocalDate(decidedOn)) });
}
