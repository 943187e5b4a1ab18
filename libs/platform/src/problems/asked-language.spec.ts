import { languageOf, preferredLanguage } from './asked-language';

describe('the language asked for', () => {
  it.each([
    ['', 'en'],
    ['ar', 'ar'],
    ['fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
    ['en;q=0.5, ru;q=0.7', 'ru'],
    ['de, nl;q=0.9, es-419;q=0.2', 'es'],
    ['zh-Hant-TW', 'zh'],
    ['FR', 'fr'],
    ['fr;q=0, en;q=0.1', 'en'],
    ['*', 'en'],
    ['de', 'en'],
    ['fr;q=high, es;q=0.1', 'es'],
    [';;;,,q=1', 'en'],
  ])('of "%s" is %s', (header, expected) => {
    expect(preferredLanguage(header)).toBe(expected);
  });

  it('gives way to what the person has chosen', () => {
    expect(languageOf({ language: 'ru', headers: { 'accept-language': 'fr' } })).toBe('ru');
  });
});
