import type { Language } from '../kernel';
import type { TextStanding } from './text-standing';
import { untranslated } from './untranslated';

const texts = (...rows: [string, Language, TextStanding][]) =>
  rows.map(([section, language, standing]) => ({ section, language, standing }));

it.each<[string, Language[], ReturnType<typeof texts>, ReturnType<typeof untranslated>]>([
  ['the original itself', ['en'], texts(['goals', 'en', 'original']), []],
  ['all translated', ['en', 'fr'], texts(['goals', 'fr', 'translated']), []],
  [
    'one missing',
    ['fr'],
    texts(['goals', 'fr', 'missing'], ['late', 'fr', 'translated']),
    [{ language: 'fr', sections: ['goals'] }],
  ],
  [
    'one under way, one out of date',
    ['ar'],
    texts(['goals', 'ar', 'in-translation'], ['late', 'ar', 'out-of-date']),
    [{ language: 'ar', sections: ['goals', 'late'] }],
  ],
  ['what was not asked for', ['fr'], texts(['goals', 'ar', 'missing'], ['goals', 'fr', 'translated']), []],
])('%s', (_, asked, rows, found) => {
  expect(untranslated(asked, 'en', rows)).toEqual(found);
});
