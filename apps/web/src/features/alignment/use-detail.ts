import { isLocalDate } from '@resolute/domain';
import type { Finding } from '../../api/alignment';
import { useWords } from '../../text/words';
import { useFigures } from '../../ui/ratings/use-figures';

/** What a finding adds to its rule: the sum of shares, the day of a target, the francs, the year. */
export function useDetail(): (finding: Pick<Finding, 'detail'>) => readonly string[] {
  const { say, day } = useWords();
  const { exact } = useFigures();
  return ({ detail: { sum, due, lastYear, francs, year } }) => {
    const dueText = String(due);
    return [
      ...(sum === undefined ? [] : [say('alignment.detailSum', { sum: exact(String(sum)) })]),
      ...(due === undefined
        ? []
        : [
            say('alignment.detailDue', {
              day: isLocalDate(dueText) ? day(dueText) : dueText,
              year: String(lastYear ?? ''),
            }),
          ]),
      ...(francs === undefined ? [] : [say('alignment.detailFrancs', { amount: exact(String(francs)) })]),
      ...(year === undefined ? [] : [say('alignment.detailYear', { year: String(year) })]),
    ];
  };
}
