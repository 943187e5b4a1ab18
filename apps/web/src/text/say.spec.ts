import { LANGUAGES, type Language, type Numerals, parseLocalDate } from '@resolute/domain';
import { isolated } from './isolated';
import { loadMessages } from './load-messages';
import { numberFormat } from './locale';
import { momentsFor } from './moments';
import { sayIn } from './wording';

const NBSP = '\u00A0';

describe('a number', () => {
  it.each<[Language, Numerals, number, string]>([
    ['en', 'latn', 1234.5, `1${NBSP}234.5`],
    ['fr', 'latn', 1234.5, `1${NBSP}234,5`],
    ['es', 'latn', 1234.5, `1${NBSP}234,5`],
    ['ru', 'latn', 1234567, `1${NBSP}234${NBSP}567`],
    ['zh', 'latn', 7474, `7${NBSP}474`],
    ['ar', 'latn', 1234.5, `1${NBSP}234,5`],
    ['ar', 'arab', 1234, `١${NBSP}٢٣٤`],
    ['fr', 'arab', 1234, `1${NBSP}234`],
    ['en', 'latn', -7, '\u22127'],
    ['en', 'latn', 0, '0'],
  ])('in %s with %s digits: %d is %s', (language, numerals, value, expected) => {
    expect(numberFormat(language, numerals).format(value)).toBe(expected);
  });
});

describe('a day and a moment', () => {
  it.each<[Language, Numerals, string]>([
    ['en', 'latn', '26 May 2025'],
    ['fr', 'latn', '26 mai 2025'],
    ['es', 'latn', '26 de mayo de 2025'],
    ['ru', 'latn', '26 мая 2025 г.'],
    ['zh', 'latn', '2025年5月26日'],
    ['ar', 'latn', '26 مايو 2025'],
    ['ar', 'arab', '٢٦ مايو ٢٠٢٥'],
  ])('in %s with %s digits: %s', (language, numerals, expected) => {
    expect(momentsFor({ language, numerals, timeZone: 'Asia/Tokyo' }).day(parseLocalDate('2025-05-26'))).toBe(expected);
  });

  it('is told in the time zone of the reader', () => {
    const at = '2026-03-20T22:59:00Z';
    const inZone = (timeZone: string) => momentsFor({ language: 'en', numerals: 'latn', timeZone }).moment(at);
    expect(inZone('Europe/Zurich')).toBe('20 Mar 2026, 23:59');
    expect(inZone('Asia/Tokyo')).toBe('21 Mar 2026, 07:59');
  });
});

describe('foreign text in a sentence', () => {
  it.each([
    ['ITU-T', false, 'ITU-T'],
    ['مريم', false, '\u2068مريم\u2069'],
    ['ITU-T (TSB)', true, '\u2068ITU-T (TSB)\u2069'],
    ['', true, ''],
  ])('%s, right to left: %s', (text, inRightToLeft, expected) => {
    expect(isolated(text, inRightToLeft)).toBe(expected);
  });
});

describe('a message', () => {
  it.each(LANGUAGES)('is said in %s with its plural and its number', async (language) => {
    const say = sayIn(await loadMessages(language), language, 'latn');
    const said = [0, 1, 2, 3, 11, 100].map((count) => say('frame.severalRoles', { count }));
    expect(said.join()).not.toMatch(/[{}#]/);
    expect(said[5]).toContain('100');
  });

  it.each(LANGUAGES)('chooses in %s between wordings by a word that it does not read', async (language) => {
    const messages = { ...(await loadMessages(language)), issues: (await import(`./${language}/issues.json`)).default };
    const say = sayIn(messages, language, 'latn');
    const about = { number: 'C26/35', day: '1', count: 1 };
    const said = (readers: string) => say('issues.consequence-approve', { ...about, readers });
    expect(said('everybody')).not.toBe(said('signedIn'));
  });
});
