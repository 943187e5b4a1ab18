import type { LocalDate } from '@resolute/domain';
import type { RiskLine } from '../../api/risks';
import { useWords } from '../../text/words';
import { directionOf } from './direction-of';
import { rowsOf } from './register-view';

/** What the register says today: how many are above appetite, what rose and fell, and what is to be looked at again. */
export function useRegisterFinding(): (risks: readonly RiskLine[], since: LocalDate) => string {
  const { say, day, language } = useWords();
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return (risks, since) => {
    const watched = rowsOf(risks, 'all');
    if (watched.length === 0) return say('risks.findingNone');
    const moved = (way: 'up' | 'down'): string[] =>
      watched.filter(({ movement }) => movement && directionOf(movement) === way).map(({ code }) => code);
    const told = (['up', 'down'] as const).flatMap((way) => {
      const codes = moved(way);
      return codes.length === 0 ? [] : [say(`risks.told-${way}`, { codes: list.format(codes), day: day(since) })];
    });
    const overdue = rowsOf(risks, 'overdue').length;
    return [
      say('risks.finding', { above: rowsOf(risks, 'above').length, all: watched.length }),
      ...told,
      ...(overdue > 0 ? [say('risks.findingOverdue', { count: overdue })] : []),
    ].join(' ');
  };
}
