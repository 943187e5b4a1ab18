import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Block, blocksOf } from './blocks';
import { FORMULA_NAMES, formulaText } from './formula-texts';
import { type Inline, inlineOf } from './inline';

const FOLDER = path.resolve(__dirname, '../../../../../docs/formulas');
const files = readdirSync(FOLDER).sort();
const text = (words: string): Inline => ({ kind: 'text', text: words });

describe('a line of a page', () => {
  it.each<[string, Inline[]]>([
    ['plain', [text('plain')]],
    ['', []],
    ['X = T × 2 and 3 * 4 * 5', [text('X = T × 2 and 3 * 4 * 5')]],
    ['a **d** b', [text('a '), { kind: 'strong', parts: [text('d')] }, text(' b')]],
    ['*mostly* wanted', [{ kind: 'emphasis', parts: [text('mostly')] }, text(' wanted')]],
    [
      '**A *b* `c`**',
      [
        {
          kind: 'strong',
          parts: [text('A '), { kind: 'emphasis', parts: [text('b')] }, text(' '), { kind: 'code', text: 'c' }],
        },
      ],
    ],
    [
      'see [the gates](gates.md).',
      [text('see '), { kind: 'link', to: 'gates.md', parts: [text('the gates')] }, text('.')],
    ],
    ['`*not* [strong](x)`', [{ kind: 'code', text: '*not* [strong](x)' }]],
    ['(T − A) ÷ \\|T\\|', [text('(T − A) ÷ '), text('|'), text('T'), text('|')]],
  ])('%j', (line, parts) => expect(inlineOf(line)).toEqual(parts));
});

describe('a page', () => {
  it.each<[string, string, Block[]]>([
    [
      'headings of two levels',
      '# One\n\n## Two\n',
      [
        { kind: 'heading', level: 1, words: [text('One')] },
        { kind: 'heading', level: 2, words: [text('Two')] },
      ],
    ],
    [
      'a paragraph over lines',
      'a\nb\n\nc',
      [
        { kind: 'paragraph', words: [text('a b')] },
        { kind: 'paragraph', words: [text('c')] },
      ],
    ],
    [
      'a list, an item over lines',
      '* a\n  b\n* c',
      [{ kind: 'list', isOrdered: false, items: [[text('a b')], [text('c')]] }],
    ],
    ['a numbered list', '1. a\n2. b', [{ kind: 'list', isOrdered: true, items: [[text('a')], [text('b')]] }]],
    [
      'no list of a sentence that begins with a number',
      '0.8922; the\n2 of 3',
      [{ kind: 'paragraph', words: [text('0.8922; the 2 of 3')] }],
    ],
    [
      'a drawing as it is',
      'a\n```\n  |\n\n # x\n```\nb',
      [
        { kind: 'paragraph', words: [text('a')] },
        { kind: 'drawing', text: '  |\n\n # x' },
        { kind: 'paragraph', words: [text('b')] },
      ],
    ],
    [
      'a table with a bar and an empty cell',
      '| a | |\n| --- | --- |\n| \\|b | c |',
      [{ kind: 'table', head: [[text('a')], []], rows: [[[text('|'), text('b')], [text('c')]]] }],
    ],
  ])('has %s', (_, markdown, blocks) => expect(blocksOf(markdown)).toEqual(blocks));

  it.each([
    ['an image', '![x](y.png)', 'cannot say this: ![x](y.png)'],
    ['a quotation', '> a', 'cannot say this: > a'],
    ['a third level', '### a', 'cannot say this: ### a'],
    ['HTML', '<b>a</b>', 'cannot say this: <b>a</b>'],
    ['a list with other marks', '- a', 'cannot say this: - a'],
    ['a table without a line below its head', '| a |\n| b |', 'without a line below its head: | a |'],
    ['a row that is too long', '| a |\n| --- |\n| b | c |', 'not as wide as its table: | b | c |'],
  ])('cannot have %s', (_, markdown, why) => expect(() => blocksOf(markdown)).toThrow(why));
});

describe('the published pages', () => {
  it('are all there, and no other', () => {
    expect([...FORMULA_NAMES].map((name) => `${name}.md`).sort()).toEqual(files);
  });

  it.each(files)('%s is understood, begins with its title, and leads to pages that are there', async (file) => {
    const markdown = await formulaText(file.replace('.md', ''));
    expect(markdown).toBe(readFileSync(path.join(FOLDER, file), 'utf8'));
    const blocks = blocksOf(markdown ?? '');
    expect(blocks.map((block) => (block.kind === 'heading' ? block.level : 0)).filter((level) => level === 1)).toEqual([
      1,
    ]);
    expect(blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
    // No mark is left that the reader would see as it was typed.
    expect(wordsOf(blocks).filter((words) => /\*\*|\]\(|`/.test(words))).toEqual([]);
    for (const to of linksOf(blocks)) expect(files.includes(to) || to.startsWith('../../test/vectors/')).toBe(true);
  });
});

const inlinesOf = (blocks: readonly Block[]): Inline[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'drawing') return [];
    if (block.kind === 'list') return block.items.flat();
    if (block.kind === 'table') return [block.head, ...block.rows].flat(2);
    return [...block.words];
  });

const everyOf = (words: readonly Inline[]): Inline[] =>
  words.flatMap((word) => ('parts' in word ? [word, ...everyOf(word.parts)] : [word]));

const wordsOf = (blocks: readonly Block[]): string[] =>
  everyOf(inlinesOf(blocks)).flatMap((word) => (word.kind === 'text' ? [word.text] : []));

const linksOf = (blocks: readonly Block[]): string[] =>
  everyOf(inlinesOf(blocks)).flatMap((word) => (word.kind === 'link' ? [word.to] : []));
