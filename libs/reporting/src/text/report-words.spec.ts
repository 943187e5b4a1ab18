import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '@resolute/domain';
import { projectRoot } from '@resolute/platform';
import { IntlMessageFormat } from 'intl-messageformat';

const FOLDER = path.join(projectRoot(), 'libs/reporting/src');
const wordsIn = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(path.join(FOLDER, `text/${language}.json`), 'utf8')) as Record<string, string>;
const english = wordsIn('en');

/** The arguments of a message, and for each plural its categories. */
function shapeOf(message: string, language: string): { names: Set<string>; plurals: string[][] } {
  const [names, plurals] = [new Set<string>(), [] as string[][]];
  const visit = (
    parts: readonly { type: number; value?: unknown; options?: Record<string, { value: never[] }> }[],
  ): void => {
    for (const part of parts) {
      if (part.type !== 0 && typeof part.value === 'string') names.add(part.value);
      if (part.type === 6) plurals.push(Object.keys(part.options ?? {}).filter((key) => !key.startsWith('=')));
      for (const option of Object.values(part.options ?? {})) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(message, language).getAst() as never);
  return { names, plurals };
}

describe.each(LANGUAGES)('the words of documents in %s', (language) => {
  const words = wordsIn(language);

  it('are all there, with the arguments of the English ones', () => {
    expect(Object.keys(words)).toEqual(Object.keys(english));
    for (const [key, message] of Object.entries(words))
      expect([key, shapeOf(message, language).names]).toEqual([key, shapeOf(english[key] ?? '', 'en').names]);
  });

  it('have every plural of the language', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const [key, message] of Object.entries(words))
      for (const plural of shapeOf(message, language).plurals)
        expect([key, plural.toSorted()]).toEqual([key, categories]);
  });
});

it('are all said somewhere', () => {
  const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(path.join(FOLDER, file), 'utf8'))
    .join('\n');
  const unsaid = Object.keys(english).filter(
    (key) => !/^(m|shortM)onth\d+$/u.test(key) && !sources.includes(`'${key}'`),
  );
  expect(unsaid).toEqual([]);
});
