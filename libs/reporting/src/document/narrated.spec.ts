import { LANGUAGES, type Language, type Narrative, paragraphsOf } from '@resolute/domain';
import { indicatorRow, snapshotOf } from '../../../../test/support/report-samples';
import type { NarratedText, ReportNarrative } from '../editing/report-narrative';
import type { Block } from './block';
import { tellReport } from './tell-report';

const text = (body: Narrative, state: NarratedText['state'] = 'original'): NarratedText => ({
  body,
  state,
  isOutOfDate: false,
});
const narrativeOf = (texts: ReportNarrative['texts'], originalLanguage: Language = 'en'): ReportNarrative => ({
  originalLanguage,
  texts,
});
const NOTES = {
  'went-well': {
    notes: [{ code: 'O2', title: { en: 'Output' }, period: '2026-Q1', text: { en: 'Accepted note' } }],
    indicators: [],
  },
  changes: { meeting: null, isAsKnownThen: false, changes: [] },
  goals: { goals: [] },
};

const sectionIn = (id: string, narrative: ReportNarrative, language: Language = 'en'): readonly Block[] => {
  const snapshot = snapshotOf([indicatorRow()], NOTES);
  const layout = { ...snapshot.layout, sections: [...snapshot.layout.sections, 'changes' as const] };
  const { sections } = tellReport({ ...snapshot, layout }, language, narrative).document;
  return sections.find((section) => section.id === id)?.blocks ?? [];
};

describe('the narrative of a section', () => {
  const body: Narrative = [
    {
      kind: 'paragraph',
      runs: [{ text: 'All is ' }, { text: 'well', isStrong: true }, { text: ' here', href: 'https://itu.int/é' }],
    },
    { kind: 'list', items: [[{ text: 'one' }], [{ text: 'two', isEmphasis: true }]] },
  ];

  it('stands after its heading, with its marks, before the figures', () => {
    const blocks = sectionIn('headlines', narrativeOf({ headlines: { en: text(body) } }));
    expect(blocks.slice(0, 3)).toEqual([
      { kind: 'heading', text: { text: 'Headline indicators' } },
      {
        kind: 'paragraph',
        text: {
          text: 'All is well here',
          runs: [
            { text: 'All is ' },
            { text: 'well', isStrong: true },
            { text: ' here', href: 'https://itu.int/%C3%A9' },
          ],
        },
      },
      {
        kind: 'list',
        isMarked: true,
        items: [
          { text: { text: 'one', runs: [{ text: 'one' }] } },
          { text: { text: 'two', runs: [{ text: 'two', isEmphasis: true }] } },
        ],
      },
    ]);
    expect(blocks.some(({ kind }) => kind === 'chart')).toBe(true);
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))(
    'that %s lacks is told in the original, and says so',
    (language) => {
      const narrative = narrativeOf({ headlines: { en: text(paragraphsOf('All is well.')), [language]: text([]) } });
      const [, notice, told] = sectionIn('headlines', narrative, language);
      expect(notice).toMatchObject({ kind: 'paragraph', isQuiet: true });
      expect(JSON.stringify(notice)).not.toMatch(/select,|undefined/u);
      expect(told).toEqual({
        kind: 'paragraph',
        text: { text: 'All is well.', runs: [{ text: 'All is well.' }], language: 'en' },
      });
    },
  );

  it('that is translated needs no word on it', () => {
    const narrative = narrativeOf({
      headlines: { en: text(paragraphsOf('Well.')), fr: text(paragraphsOf('Bien.'), 'translated') },
    });
    expect(sectionIn('headlines', narrative, 'fr')[1]).toEqual({
      kind: 'paragraph',
      text: { text: 'Bien.', runs: [{ text: 'Bien.' }] },
    });
  });

  it('replaces the notes that it was drafted from, and what says that there is nothing', () => {
    expect(JSON.stringify(sectionIn('went-well', narrativeOf({})))).toContain('Accepted note');
    const blocks = sectionIn('went-well', narrativeOf({ 'went-well': { en: text(paragraphsOf('Much.')) } }));
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
    expect(JSON.stringify(blocks)).not.toContain('Accepted note');
  });

  it('is never lost: a section that has nothing else to say gets its heading for it', () => {
    const narrative = narrativeOf({
      changes: { en: text(paragraphsOf('None.')) },
      goals: { en: text(paragraphsOf('Four.')) },
    });
    expect(sectionIn('changes', narrative)[0]).toEqual({ kind: 'heading', text: { text: 'Changes' } });
    expect(sectionIn('goals', narrative)[0]).toEqual({ kind: 'heading', text: { text: 'Ratings by goal' } });
    expect(sectionIn('goals', narrativeOf({ goals: { en: text(paragraphsOf(' ')) } }))).toEqual([]);
  });

  it('says in its head in which language it was written first', () => {
    const snapshot = snapshotOf([indicatorRow()]);
    const original = (narrative?: ReportNarrative, languages = snapshot.layout.languages) =>
      tellReport({ ...snapshot, layout: { ...snapshot.layout, languages } }, 'fr', narrative).document.head.original;
    expect(original()).toBe('Original: anglais');
    expect(original(narrativeOf({}, 'es'))).toBe('Original: espagnol');
    expect(original(undefined, ['ar', 'fr'])).toBe('Original: arabe');
  });

  it.each([
    ['is not finished', { state: 'in-translation', isOutOfDate: false }, true],
    ['is older than its original', { state: 'translated', isOutOfDate: true }, true],
    ['is final', { state: 'translated', isOutOfDate: false }, false],
  ] as const)('says of a translation that %s whether it is final', (_, standing, isMarked) => {
    const french = { body: paragraphsOf('Tout va bien.'), ...standing };
    const blocks = sectionIn('headlines', narrativeOf({ headlines: { en: text(body), fr: french } }), 'fr');
    const words = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text.text] : []));
    expect(words[0]?.startsWith('Cette traduction n’est pas définitive')).toBe(isMarked);
    expect(words).toContain('Tout va bien.');
  });
});
