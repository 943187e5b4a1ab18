import { LANGUAGES, type Translations } from '@resolute/domain';
import { SAMPLE_RISK_CATEGORIES } from './sample-risk-categories';
import { SAMPLE_RISKS } from './sample-risks';

const TEXTS: readonly (readonly [string, Translations])[] = [
  ...SAMPLE_RISKS.flatMap(({ title, cause, event, consequence, controls, treatments }) =>
    [title, cause, event, consequence, ...[...controls, ...treatments].map((each) => each.title)].map(
      (words) => [`${title.en}: ${words.en}`, words] as const,
    ),
  ),
  ...SAMPLE_RISK_CATEGORIES.flatMap(({ code, title, description }) =>
    [title, description].map((words) => [`${code}: ${words.en}`, words] as const),
  ),
];

it.each(TEXTS)('the sample says in each language and its own script %s', (_, words) => {
  expect(Object.keys(words).toSorted()).toEqual([...LANGUAGES].toSorted());
  const { fr = '', ru = '', zh = '', ar = '' } = words;
  expect(fr).not.toMatch(/ [:;?!]/);
  expect(ru).toMatch(/\p{Script=Cyrillic}/u);
  expect(ru).not.toMatch(/ё/i);
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(zh).not.toMatch(/(?<!申)请/);
  expect(ar).toMatch(/\p{Script=Arabic}/u);
  expect(new Set(Object.values(words)).size).toBe(LANGUAGES.length);
});
