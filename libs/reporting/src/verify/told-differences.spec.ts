import type { Block, Cell } from '../document/block';
import type { ReportDocument } from '../document/report-document';
import { generatorDifferences } from './generator-differences';
import { toldDifferences } from './told-differences';

const HEAD: ReportDocument['head'] = {
  occasion: 'Council 2026',
  placeAndDays: 'Geneva, 28 April – 8 May 2026',
  number: 'Document C26/35-E',
  date: '20 April 2026',
  original: 'English',
  source: 'Director',
  title: 'Summary',
  fields: [],
  box: [{ head: 'Summary', text: '12 of 20 indicators are on track.' }],
};

const told = (blocks: readonly Block[], head = HEAD): ReportDocument => ({
  language: 'en',
  head,
  footer: 'Rule version 1',
  pageOf: '#/##',
  createdAt: '2026-03-20T22:59:59.999Z',
  sections: [{ id: 'results', blocks }],
});
const paragraph = (text: string): Block => ({ kind: 'paragraph', text: { text } });
const table = (...rows: readonly (readonly Cell[])[]): Block => ({
  kind: 'table',
  columns: [{ head: 'Indicator' }, { head: 'Value', isNumeric: true }],
  rows,
});
const row = (code: string, value: string, note?: string): Cell[] => [
  { text: { text: code } },
  { text: { text: value }, ...(note !== undefined && { note }) },
];
const NONE = { figures: [], words: [] };
const figure = (before: string | null, after: string | null, section = 'results') => ({
  figures: [{ section, before, after }],
  words: [],
});

describe('two tellings of a document', () => {
  it.each<[string, Block[], Block[], object]>([
    ['the same', [paragraph('12 of 20')], [paragraph('12 of 20')], NONE],
    ['a figure in a sentence', [paragraph('12 of 20')], [paragraph('13 of 20')], figure('12', '13')],
    [
      'a figure in a table',
      [table(row('A', '1,234.5', '2025'), row('B', '7'))],
      [table(row('A', '1,234.6', '2025'), row('B', '7'))],
      figure('1,234.5', '1,234.6'),
    ],
    ['a sign', [paragraph('a change of -3')], [paragraph('a change of 3')], figure('-3', '3')],
    ['another kind of minus', [paragraph('−3')], [paragraph('-3')], { figures: [], words: [] }],
    ['another kind of space', [paragraph('1\u202f234 km')], [paragraph('1\u00a0234 km')], NONE],
    ['two figures in a row', [paragraph('in 2025 12 of them')], [paragraph('in 2025 13 of them')], figure('12', '13')],
    ['a mark of direction', [paragraph('\u200e12')], [paragraph('12')], NONE],
    ['Arabic digits', [paragraph('٤٢ بلداً')], [paragraph('٤٣ بلداً')], figure('٤٢', '٤٣')],
    [
      'a word',
      [paragraph('12 are late')],
      [paragraph('12 are overdue')],
      { figures: [], words: [{ section: 'results', before: '# are late', after: '# are overdue' }] },
    ],
    [
      'a row that came',
      [table(row('A', '1'), row('C', '3'))],
      [table(row('A', '1'), row('B', '2'), row('C', '3'))],
      {
        figures: [{ section: 'results', before: null, after: '2' }],
        words: [
          { section: 'results', before: null, after: 'B' },
          { section: 'results', before: null, after: '#' },
        ],
      },
    ],
    [
      'a figure that went',
      [table(row('A', '1'), row('B', '2'))],
      [table(row('A', '1'), row('B', ''))],
      {
        figures: [{ section: 'results', before: '2', after: null }],
        words: [{ section: 'results', before: '#', after: '' }],
      },
    ],
    [
      'a rating',
      [{ kind: 'list', items: [{ text: { text: 'A' }, chip: { mark: 'on-track', word: 'On track' } }] }],
      [{ kind: 'list', items: [{ text: { text: 'A' }, chip: { mark: 'at-risk', word: 'At risk' } }] }],
      { figures: [], words: [{ section: 'results', before: 'On track', after: 'At risk' }] },
    ],
    [
      'a chart',
      [{ kind: 'chart', name: 'a', alt: '2024: 1, 2025: 2', caption: 'Chart' }],
      [{ kind: 'chart', name: 'b', alt: '2024: 1, 2025: 3', caption: 'Chart' }],
      figure('2', '3'),
    ],
    [
      'a heading with a note',
      [{ kind: 'subheading', text: { text: 'T.1' }, note: '3 of 4' }],
      [{ kind: 'subheading', text: { text: 'T.1' }, note: '2 of 4' }],
      figure('3', '2'),
    ],
  ])('%s', (_, then, now, differences) => {
    expect(toldDifferences(told(then), told(now))).toEqual(differences);
  });

  it('differ in their head too', () => {
    const box = [{ head: 'Summary', text: '11 of 20 indicators are on track.' }];
    expect(toldDifferences(told([]), told([], { ...HEAD, box }))).toEqual(figure('12', '11', 'head'));
  });

  it('are compared in time that grows with their length alone', () => {
    const many = (start: number): Block[] => Array.from({ length: 20_000 }, (_, at) => paragraph(`${start + at} here`));
    const began = performance.now();
    expect(toldDifferences(told(many(0)), told([paragraph('500000 more'), ...many(100_000)])).figures).toHaveLength(
      40_001,
    );
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('two generators', () => {
  const GENERATOR = {
    resolute: '1.0.0',
    runtime: { node: '24.1.0', icu: '77.1' },
    template: 'aa',
    words: { en: 'bb' },
    fonts: { 'a.ttf': 'cc' },
    packages: { docx: '9.0.0' },
  };

  it.each([
    ['the same', {}, []],
    ['another template', { template: 'ab' }, [{ name: 'template', before: 'aa', after: 'ab' }]],
    [
      'another runtime',
      { runtime: { node: '24.2.0', icu: '77.1' } },
      [{ name: 'runtime.node', before: '24.1.0', after: '24.2.0' }],
    ],
    [
      'a font that came and one that went',
      { fonts: { 'b.ttf': 'cc' } },
      [
        { name: 'fonts.a.ttf', before: 'cc', after: null },
        { name: 'fonts.b.ttf', before: null, after: 'cc' },
      ],
    ],
  ])('%s', (_, change, differences) => {
    expect(generatorDifferences(GENERATOR, { ...GENERATOR, ...change })).toEqual(differences);
  });
});
