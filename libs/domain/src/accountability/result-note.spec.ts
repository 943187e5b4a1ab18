import { missingInNote, type NoteDraft } from './result-note';

const whole: NoteDraft = {
  language: 'en',
  achieved: { en: 'Two Recommendations', fr: 'Deux Recommandations' },
  obstacles: null,
  next: { en: 'Consent in May' },
};

describe('a note on a result', () => {
  it.each<[string, Partial<NoteDraft>, string[]]>([
    ['nothing, when nothing stood in the way', {}, []],
    ['what was achieved', { achieved: null }, ['achieved field/missing']],
    ['what comes next', { next: null }, ['next field/missing']],
    [
      'both, and the original of the third',
      { achieved: null, next: null, obstacles: { fr: 'Retards' } },
      ['achieved field/missing', 'obstacles.en field/missing', 'next field/missing'],
    ],
    ['the original, when it was written in French', { language: 'fr' }, ['next.fr field/missing']],
  ])('lacks %s', (_, draft, expected) =>
    expect(missingInNote({ ...whole, ...draft }).map(({ field, code }) => `${field} ${code}`)).toEqual(expected),
  );
});
