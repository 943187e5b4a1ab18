import fc from 'fast-check';
import type { Narrative, NarrativeRun } from './narrative';
import { type ChangedLine, isChanged, narrativeChanges, type TextChange } from './narrative-changes';

const paragraph = (...texts: (string | NarrativeRun)[]): Narrative[number] => ({
  kind: 'paragraph',
  runs: texts.map((text) => (typeof text === 'string' ? { text } : text)),
});
const said = (...lines: string[]): Narrative => lines.map((line) => paragraph(line));

/** `[-old-]` and `{+new+}`. */
const MARKS: Readonly<Record<TextChange, (text: string) => string>> = {
  same: (text) => text,
  deleted: (text) => `[-${text}-]`,
  inserted: (text) => `{+${text}+}`,
};
const shown = (lines: readonly ChangedLine[]): string[] =>
  lines.map(({ runs }) => runs.map(({ text, change }) => MARKS[change](text)).join(''));
const textOf = (lines: readonly ChangedLine[], without: TextChange): string =>
  lines
    .map(({ runs }) =>
      runs
        .filter(({ change }) => change !== without)
        .map(({ text }) => text)
        .join(''),
    )
    .join('');
const plain = (narrative: Narrative): string =>
  narrative
    .flatMap((block) => (block.kind === 'paragraph' ? [block.runs] : block.items))
    .flatMap((runs) => runs.map(({ text }) => text))
    .join('');

describe('what changed between two narratives', () => {
  it.each<[string, Narrative, Narrative, string[]]>([
    ['nothing', said('We met twice.'), said('We met twice.'), ['We met twice.']],
    ['one word', said('We met twice.'), said('We met thrice.'), ['We met [-twice-]{+thrice+}.']],
    ['words that came', said('We met.'), said('We met in May.'), ['We met{+ in May+}.']],
    ['words that went', said('We met in May.'), said('We met.'), ['We met[- in May-].']],
    ['a paragraph that came', said('One.', 'Three.'), said('One.', 'Two.', 'Three.'), ['One.', '{+Two.+}', 'Three.']],
    ['a paragraph that went', said('One.', 'Two.'), said('Two.'), ['[-One.-]', 'Two.']],
    [
      'everything',
      said('Nobody came at all.'),
      said('This is another text.'),
      ['[-Nobody came at all.-]', '{+This is another text.+}'],
    ],
    ['from nothing', [], said('One.'), ['{+One.+}']],
    ['to nothing', said('One.'), [], ['[-One.-]']],
    ['both empty', [], [], []],
    ['a sign of Chinese', said('理事会注意到报告'), said('理事会批准报告'), ['理事会[-注意到-]{+批准+}报告']],
    [
      'a word of Arabic',
      said('اجتمعنا مرتين في جنيف'),
      said('اجتمعنا ثلاثا في جنيف'),
      ['اجتمعنا [-مرتين-]{+ثلاثا+} في جنيف'],
    ],
    [
      'an item of a list',
      [{ kind: 'list', items: [[{ text: 'A' }], [{ text: 'B' }]] }],
      [{ kind: 'list', items: [[{ text: 'A' }]] }],
      ['A', '[-B-]'],
    ],
    [
      'a paragraph that became an item',
      said('Same words'),
      [{ kind: 'list', items: [[{ text: 'Same words' }]] }],
      ['[-Same words-]', '{+Same words+}'],
    ],
  ])('is %s', (_, before, after, expected) => {
    const lines = narrativeChanges(before, after);
    expect(shown(lines)).toEqual(expected);
    expect(isChanged(lines)).toBe(plain(before) !== plain(after) || JSON.stringify(before) !== JSON.stringify(after));
  });

  it('is also how words are set, and where they lead', () => {
    const strong = paragraph('We met ', { text: 'twice', isStrong: true }, '.');
    const [line] = narrativeChanges(said('We met twice.'), [strong]);
    expect(line?.runs).toEqual([
      { text: 'We met ', change: 'same' },
      { text: 'twice', change: 'deleted' },
      { text: 'twice', isStrong: true, change: 'inserted' },
      { text: '.', change: 'same' },
    ]);
    const [from, to] = ['https://itu.int/1', 'https://itu.int/2'].map((href) => [
      paragraph('See ', { text: 'it', href }),
    ]);
    expect(shown(narrativeChanges(from ?? [], to ?? []))).toEqual(['See [-it-]{+it+}']);
  });

  it('holds the old text without what came, and the new one without what went', () => {
    const words = fc.array(fc.constantFrom('one', 'two', ' ', ', ', '三', 'four', '.'), {
      minLength: 1,
      maxLength: 30,
    });
    const narratives = fc.array(
      words.map((each) => paragraph(each.join(''))),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(narratives, narratives, (before, after) => {
        const lines = narrativeChanges(before, after);
        expect(textOf(lines, 'inserted')).toBe(plain(before));
        expect(textOf(lines, 'deleted')).toBe(plain(after));
      }),
      { numRuns: 300 },
    );
  });

  it('tells what is too long to be compared word by word as a whole, and in time', () => {
    const long = (word: string): string => Array.from({ length: 5_000 }, (_, at) => `${word}${at % 7}`).join(' ');
    const lines = narrativeChanges(said(long('a')), said(long('b')));
    expect(lines.map(({ runs }) => runs.map(({ change }) => change))).toEqual([['deleted'], ['inserted']]);
  });
});
