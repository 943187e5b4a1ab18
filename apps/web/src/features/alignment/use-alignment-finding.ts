import type { AlignmentOverview } from '../../api/alignment';
import { useWords } from '../../text/words';

/** What the check says in one sentence, and when it was done. */
export function useAlignmentFinding(): (overview: AlignmentOverview) => string {
  const { say, moment } = useWords();
  return ({ rules, checkedAt }) => {
    if (checkedAt === null) return say('alignment.neverChecked');
    const sum = (of: 'open' | 'acknowledged'): number => rules.reduce((so, rule) => so + rule[of], 0);
    return [
      say('alignment.finding', { open: sum('open'), acknowledged: sum('acknowledged') }),
      say('alignment.checkedAt', { at: moment(checkedAt) }),
    ].join(' ');
  };
}
