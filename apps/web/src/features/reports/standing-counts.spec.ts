import type { ReportTextLine, TextStanding } from '../../api/reports';
import { standingCounts, standingOf } from './standing-counts';

const line = (section: string, language: 'en' | 'fr', standing: TextStanding): ReportTextLine => ({
  section,
  language,
  standing,
  version: standing === 'missing' ? null : 1,
  changedAt: null,
  author: null,
});
const texts = [
  line('goals', 'en', 'original'),
  line('goals', 'fr', 'out-of-date'),
  line('late', 'en', 'original'),
  line('late', 'fr', 'translated'),
  line('results', 'en', 'missing'),
  line('results', 'fr', 'in-translation'),
];

it('an original and a finished translation are done; what is missing, begun or out of date is not', () => {
  expect(standingCounts({ languages: ['en', 'fr'], texts })).toEqual([
    { language: 'en', done: 2, of: 3 },
    { language: 'fr', done: 1, of: 3 },
  ]);
});

it.each([
  ['goals', 'fr', 'out-of-date'],
  ['results', 'en', 'missing'],
  ['attention', 'en', 'missing'],
] as const)('%s in %s is %s', (section, language, standing) => {
  expect(standingOf(texts, section, language)).toBe(standing);
});
