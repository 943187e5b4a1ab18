import {
  isEmptyNarrative,
  LONGEST_NARRATIVE,
  linesIn,
  MOST_NARRATIVE_BLOCKS,
  type Narrative,
  narrativeFault,
  paragraphsOf,
  plainText,
  tidyNarrative,
  withinNarrative,
} from './narrative';

const paragraph = (...runs: object[]): object => ({ kind: 'paragraph', runs });
const text = (words: string): object => paragraph({ text: words });
const link = (href: unknown): object => paragraph({ text: 'a', href });

describe('a narrative', () => {
  it.each<[string, unknown]>([
    ['nothing at all', []],
    ['a paragraph', [text('All is well.')]],
    ['marks', [paragraph({ text: 'a', isStrong: true, isEmphasis: false }, { text: ' ' })]],
    ['a list', [{ kind: 'list', items: [[{ text: 'one' }], [{ text: 'two' }]] }]],
    ['emoji, Hebrew, markup and formulas', [text('✅ \u05D0 <script> {{x}} #panic() =1+1')]],
    ['https', [link('https://itu.int/a?b=c#d')]],
    ['mailto', [link('mailto:tsb@itu.int')]],
    ['as much as there may be', [text('a'.repeat(LONGEST_NARRATIVE))]],
    ['characters, not halves of them', [text('😀'.repeat(LONGEST_NARRATIVE))]],
  ])('is fit: %s', (_, body) => expect(narrativeFault(body)).toBeUndefined());

  it.each<[string, unknown, string, string]>([
    ['no list', 'text', '', 'field/not-a-list'],
    ['null', null, '', 'field/not-a-list'],
    ['too many blocks', Array.from({ length: MOST_NARRATIVE_BLOCKS + 1 }, () => text('a')), '', 'field/too-many'],
    ['too long', [text('a'.repeat(LONGEST_NARRATIVE)), text('b')], '', 'field/too-long'],
    ['a block of null', [null], '0', 'field/not-an-object'],
    ['another kind', [{ kind: 'table', rows: [] }], '0.kind', 'field/not-one-of'],
    ['more than it has', [{ kind: 'paragraph', runs: [{ text: 'a' }], style: 'b' }], '0.style', 'field/unknown'],
    ['a name that cannot be read', [{ kind: 'list', items: [], '\u0000': 1 }], '0.?', 'field/unknown'],
    ['no runs', [{ kind: 'paragraph' }], '0.runs', 'field/missing'],
    ['a paragraph without a run', [paragraph()], '0.runs', 'field/empty'],
    ['a list without an item', [{ kind: 'list', items: [] }], '0.items', 'field/empty'],
    ['an item without a run', [{ kind: 'list', items: [[]] }], '0.items.0', 'field/empty'],
    ['runs for items', [{ kind: 'list', items: [{ text: 'a' }] }], '0.items.0', 'field/not-a-list'],
    ['a run of text', [paragraph('a' as never)], '0.runs.0', 'field/not-an-object'],
    ['a run without text', [paragraph({})], '0.runs.0.text', 'field/missing'],
    ['an empty run', [text('a'), text('')], '1.runs.0.text', 'field/empty'],
    ['a number', [paragraph({ text: 1 })], '0.runs.0.text', 'field/not-text'],
    ['a flag of text', [paragraph({ text: 'a', isStrong: 'yes' })], '0.runs.0.isStrong', 'field/not-a-flag'],
    ['what a run has not', [paragraph({ text: 'a', onclick: 'b' })], '0.runs.0.onclick', 'field/unknown'],
    ['a line end', [text('a\nb')], '0.runs.0.text', 'field/control-character'],
    ['NUL', [text('a\u0000')], '0.runs.0.text', 'field/control-character'],
    ['half a character', [text('\uD800')], '0.runs.0.text', 'field/broken-text'],
    ['a script for a link', [link('javascript:alert(1)')], '0.runs.0.href', 'field/not-a-link'],
    ['a file', [link('file:///etc/passwd')], '0.runs.0.href', 'field/not-a-link'],
    ['data', [link('data:text/html,a')], '0.runs.0.href', 'field/not-a-link'],
    ['a relative link', [link('/reports')], '0.runs.0.href', 'field/not-a-link'],
    ['no host', [link('https://')], '0.runs.0.href', 'field/not-a-link'],
    ['mail to nobody', [link('mailto:')], '0.runs.0.href', 'field/not-a-link'],
    ['a quotation mark in a link', [link('https://itu.int/"')], '0.runs.0.href', 'field/not-a-link'],
    ['a link of null', [link(null)], '0.runs.0.href', 'field/not-text'],
    ['a link without end', [link(`https://itu.int/${'a'.repeat(2000)}`)], '0.runs.0.href', 'field/too-long'],
  ])('is refused: %s', (_, body, at, code) => expect(narrativeFault(body)).toMatchObject({ at, code }));

  it('says what it says in lines, and whether that is anything', () => {
    const body: Narrative = [
      { kind: 'paragraph', runs: [{ text: 'One ' }, { text: 'and', isStrong: true }, { text: ' two' }] },
      { kind: 'list', items: [[{ text: 'three' }], [{ text: 'four' }]] },
    ];
    expect(plainText(body)).toBe('One and two\nthree\nfour');
    expect(isEmptyNarrative(body)).toBe(false);
    expect([isEmptyNarrative([]), isEmptyNarrative(paragraphsOf(' \n '))]).toEqual([true, true]);
    expect(isEmptyNarrative([{ kind: 'paragraph', runs: [{ text: '\u00A0 ' }] }])).toBe(true);
  });

  it('has one form', () => {
    const body: Narrative = [{ kind: 'paragraph', runs: [{ text: 'e\u0301', isStrong: false, isEmphasis: true }] }];
    expect(tidyNarrative(body)).toEqual([{ kind: 'paragraph', runs: [{ text: 'é', isEmphasis: true }] }]);
  });

  it('takes the lines of a prose that it can hold', () => {
    expect(linesIn('one\r\n\n two\u0007\tthree \uD800')).toEqual(['one', 'two three \uFFFD']);
    const drafted = paragraphsOf('one\n\u0000two');
    expect(drafted).toHaveLength(2);
    expect(narrativeFault(drafted)).toBeUndefined();
  });

  it('is cut where it would be refused, and not before', () => {
    const items = Array.from({ length: 30 }, () => [{ text: 'a'.repeat(1000) }]);
    const cut = withinNarrative([{ kind: 'list', items }, ...paragraphsOf('b')]);
    expect(cut).toEqual([{ kind: 'list', items: items.slice(0, 20) }]);
    expect(narrativeFault(cut)).toBeUndefined();
    const short = paragraphsOf('one\ntwo');
    expect(withinNarrative(short)).toEqual(short);
    expect(withinNarrative(Array.from({ length: 300 }, () => short).flat())).toHaveLength(MOST_NARRATIVE_BLOCKS);
  });
});
