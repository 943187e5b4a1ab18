import { LANGUAGES, type Language } from '@resolute/domain';
import { tellingIn } from './telling';

const NBSP = '\u00A0';

describe('a figure on paper', () => {
  it.each([
    ['60', '60'],
    ['0', '0'],
    ['-0.004', '\u22120.004'],
    ['59.3333333333333333', '59.33'],
    ['0.125', '0.125'],
    ['0.30431309904153354633', '0.304'],
    ['-7', '\u22127'],
    ['1234.5', `1${NBSP}234.5`],
    ['1234567', `1${NBSP}234${NBSP}567`],
    ['99999999999999999999999999999999999999', `99${`${NBSP}999`.repeat(12)}`],
  ])('%s is printed as %s', (value, expected) => {
    expect(tellingIn('en').figure(value)).toBe(expected);
  });

  it.each<[Language, string, string]>([
    ['en', `1${NBSP}234.5`, '81.8%'],
    ['fr', `1${NBSP}234,5`, '81,8%'],
    ['es', `1${NBSP}234,5`, '81,8%'],
    ['ru', `1${NBSP}234,5`, '81,8%'],
    ['zh', `1${NBSP}234.5`, '81.8%'],
    ['ar', `1${NBSP}234,5`, '81,8\u200F%'],
  ])('is printed in %s as %s and %s', (language, figure, percent) => {
    expect([tellingIn(language).figure('1234.5'), tellingIn(language).percent('81.8')]).toEqual([figure, percent]);
  });
});

describe('a day on paper', () => {
  it.each<[Language, readonly string[]]>([
    ['en', ['1 May 2025', '26-30 May 2025', '29 October – 16 November 2018', '31 Dec 2025']],
    ['fr', ['1er mai 2025', '26-30 mai 2025', '29 octobre – 16 novembre 2018', '31 déc. 2025']],
    ['es', ['1 de mayo de 2025', '26-30 de mayo de 2025', '29 de octubre – 16 de noviembre de 2018', '31 dic. 2025']],
    ['ru', ['1 мая 2025 года', '26–30 мая 2025 года', '29 октября – 16 ноября 2018 года', '31 дек. 2025']],
    ['zh', ['2025年5月1日', '2025年5月26-30日', '2018年10月29日-11月16日', '2025年12月31日']],
    ['ar', ['1 مايو 2025', '26–30 مايو 2025', '29 أكتوبر – 16 نوفمبر 2018', '31 ديسمبر 2025']],
  ])('in %s has its month by name', (language, texts) => {
    const { day, days, shortDay } = tellingIn(language);
    expect([
      day('2025-05-01'),
      days('2025-05-26', '2025-05-30'),
      days('2018-10-29', '2018-11-16'),
      shortDay('2025-12-31'),
    ]).toEqual(texts);
  });

  it.each(LANGUAGES)('is told as a day in %s where a meeting has only one', (language) => {
    const { day, days } = tellingIn(language);
    expect(days('2017-03-30', '2017-03-30')).toBe(day('2017-03-30'));
  });

  it('is told whole where the year changes, and a moment in UTC', () => {
    const { days, moment } = tellingIn('en');
    expect(days('2025-12-29', '2026-01-02')).toBe('29 December 2025 – 2 January 2026');
    expect(moment('2026-03-20T22:59:00.000Z')).toBe('20 March 2026, 22:59');
  });
});

describe('a text of somebody', () => {
  it.each([
    ['in the language of the document', { fr: 'Rapport', en: 'Report' }, { text: 'Rapport' }],
    ['in English where there is none', { en: 'Report', es: 'Informe' }, { text: 'Report', language: 'en' }],
    ['in whichever there is', { es: 'Informe' }, { text: 'Informe', language: 'es' }],
    ['as nothing', null, { text: '', language: 'en' }],
  ])('is told %s', (_, words, told) => {
    expect(tellingIn('fr').told(words)).toEqual(told);
  });
});

it.each(LANGUAGES)('speaks of every month in %s', (language) => {
  const { day, shortDay } = tellingIn(language);
  const months = Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}-01`);
  expect(new Set(months.map(day)).size).toBe(12);
  expect(new Set(months.map(shortDay)).size).toBe(12);
});
