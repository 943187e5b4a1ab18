import { moneyOf } from '@resolute/domain';
import type { ResourceTable } from '../../api/resources';
import { useWords } from '../../text/words';
import { useMoney } from './use-money';

/** What the table says in one sentence: how much is planned, and how much of it in years that are only an indication. */
export function useFinding(): (table: ResourceTable) => string {
  const { say } = useWords();
  const { francs } = useMoney();
  return ({ years, total }) => {
    if (total.planned.amount === '0') return say('resources.findingNothing');
    const indicative = years.filter(({ status }) => status === 'indicative');
    const span = { first: String(years.at(0)?.year ?? ''), last: String(years.at(-1)?.year ?? '') };
    const planned = francs(total.planned);
    if (indicative.length === 0) return say('resources.finding', { planned, ...span });
    const sum = indicative.reduce((francsSoFar, year) => francsSoFar + BigInt(year.planned.amount), 0n);
    return say('resources.findingIndicative', { planned, ...span, indicative: francs(moneyOf(sum)) });
  };
}
