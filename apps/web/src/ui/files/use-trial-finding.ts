import type { ListTrial } from '../../api/lists';
import { useWords } from '../../text/words';

/** What was found when a file was tried, in a sentence that is shown and told aloud. */
export function useTrialFinding(): (trial: ListTrial) => string {
  const { say } = useWords();
  return ({ counts: { created, updated, refused } }) => {
    if (refused > 0) return say('exchange.listRefused', { count: refused });
    if (created + updated === 0) return say('exchange.finding-same');
    return say('exchange.listClean', { created, updated });
  };
}
