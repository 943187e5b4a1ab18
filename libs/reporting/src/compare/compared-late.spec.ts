import { parseLocalDate as day } from '@resolute/domain';
import type { LateContent, LateFact } from '../sections/section-contents';
import { comparedLate } from './compared-late';

const fact = (code: string, isMissing = false, period = '2026-Q1'): LateFact => ({
  code,
  title: { en: code },
  unit: 'TSB-POL',
  period,
  dueOn: day('2026-04-15'),
  isMissing,
});
const list = (...items: readonly LateFact[]): LateContent => ({ items, total: items.length });

/** `I-1 2026-Q1: null → overdue, time`. */
const told = (before: LateContent | undefined, after: LateContent | undefined): string[] =>
  comparedLate({ before, after }).map(
    (each) => `${each.code} ${each.period}: ${each.before} → ${each.after}, ${each.cause}`,
  );

describe('what is late in one of two reports', () => {
  it.each<[string, LateContent | undefined, LateContent | undefined, string[]]>([
    ['the same', list(fact('I-1')), list(fact('I-1')), []],
    ['one more fell due', list(fact('I-1')), list(fact('I-2'), fact('I-1')), ['I-2 2026-Q1: null → overdue, time']],
    ['one was handed in', list(fact('I-1'), fact('I-2')), list(fact('I-2')), ['I-1 2026-Q1: overdue → null, new-data']],
    ['its days of grace passed', list(fact('I-1')), list(fact('I-1', true)), ['I-1 2026-Q1: overdue → missing, time']],
    [
      'another period',
      list(fact('I-1')),
      list(fact('I-1', false, '2026-Q2')),
      ['I-1 2026-Q2: null → overdue, time', 'I-1 2026-Q1: overdue → null, new-data'],
    ],
    ['a list that tells the first of many', { items: [], total: 2 }, list(fact('I-1')), []],
    [
      'one on it all the same',
      { items: [fact('I-1')], total: 2 },
      list(fact('I-1', true)),
      ['I-1 2026-Q1: overdue → missing, time'],
    ],
    ['a report without the list', undefined, list(fact('I-1')), []],
  ])('%s', (_, before, after, changes) => {
    expect(told(before, after)).toEqual(changes);
  });
});
