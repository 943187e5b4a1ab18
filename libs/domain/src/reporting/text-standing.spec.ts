import { type TextRow, type TextStanding, textStanding, textStandings } from './text-standing';

const row = (more: Partial<TextRow> = {}): TextRow => ({
  section: 'goals',
  language: 'en',
  state: 'original',
  basedOn: null,
  version: 3,
  isEmpty: false,
  ...more,
});
const french = (more: Partial<TextRow> = {}): TextRow =>
  row({ language: 'fr', state: 'translated', basedOn: 3, version: 1, ...more });

describe('the standing of a text', () => {
  it.each<[TextStanding, TextRow | undefined, TextRow | undefined]>([
    ['original', row(), row()],
    ['missing', undefined, row()],
    ['missing', undefined, undefined],
    ['missing', row({ isEmpty: true }), row({ isEmpty: true })],
    ['translated', french(), row()],
    ['in-translation', french({ state: 'in-translation' }), row()],
    // Begun, and nothing written yet.
    ['in-translation', french({ state: 'in-translation', isEmpty: true }), row()],
    ['out-of-date', french({ basedOn: 2 }), row()],
    ['out-of-date', french({ basedOn: 2, state: 'in-translation' }), row()],
    // As often as the translation itself was changed.
    ['out-of-date', french({ basedOn: 2, version: 9 }), row()],
    ['translated', french(), undefined],
  ])('%s', (standing, text, original) => expect(textStanding(text, original)).toBe(standing));

  it('is told of each section in each language, in their order', () => {
    const rows = [row(), french({ basedOn: 1 }), french({ section: 'late', basedOn: 1 })];
    const wanted = { sections: ['late', 'goals'], languages: ['fr', 'en'], originalLanguage: 'en' } as const;
    expect(textStandings(wanted, rows).map(({ section, language, standing }) => [section, language, standing])).toEqual(
      [
        ['late', 'fr', 'translated'],
        ['late', 'en', 'missing'],
        ['goals', 'fr', 'out-of-date'],
        ['goals', 'en', 'original'],
      ],
    );
  });
});
