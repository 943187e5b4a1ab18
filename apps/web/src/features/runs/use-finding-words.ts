import type { Run } from '../../api/runs';
import { useWords } from '../../text/words';
import { runsFinding } from './runs-finding';
import { useRunNames } from './use-run-names';

/** What a reader wants to know first, in sentences. */
export function useFindingWords(): (runs: readonly Run[]) => string {
  const { say } = useWords();
  const { names, endOf } = useRunNames();
  return (runs) => {
    const { givenUp, making, due } = runsFinding(runs);
    const sentences = [
      givenUp > 0 && say('runs.findingGivenUp', { count: givenUp }),
      making > 0 && say('runs.findingMaking', { count: making }),
      due && dueSentence(due),
    ].filter((sentence) => typeof sentence === 'string');
    return sentences.length === 0 ? say('runs.findingNone') : sentences.join(' ');
  };

  function dueSentence({ first, count, until }: NonNullable<ReturnType<typeof runsFinding>['due']>): string {
    const about = { ...names(first), due: endOf(until) };
    return count === 1 ? say('runs.findingNext', about) : say('runs.findingDue', { ...about, count });
  }
}
