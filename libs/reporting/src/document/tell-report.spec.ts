import { LANGUAGES, MARKS } from '@resolute/domain';
import { indicatorRow, snapshotOf } from '../../../../test/support/report-samples';
import type { SectionContents } from '../sections/section-contents';
import { tellReport } from './tell-report';

const TALLY = { total: 24, onTrack: 8, exceeded: 1, atRisk: 7, offTrack: 3, notRated: { 'no-data': 4, 'not-due': 2 } };
const GLANCE: SectionContents['at-a-glance'] = {
  framework: { code: 'SP-2024-2027', title: { en: 'Strategic plan', ar: 'الخطة' } },
  tally: TALLY,
};
const EMPTY = { total: 0, onTrack: 0, exceeded: 0, atRisk: 0, offTrack: 0, notRated: {} };
const WHOLE: Partial<SectionContents> = {
  'at-a-glance': GLANCE,
  goals: {
    goals: [
      {
        code: 'G1',
        title: { en: 'Universal connectivity' },
        tally: TALLY,
        rollUp: {
          kind: 'rated',
          rating: 'at-risk',
          pace: '0.8999',
          achievement: '0.5',
          heldByCritical: false,
          coverage: { rated: 7, counted: 9 },
          ruleVersion: '1',
        } as SectionContents['goals']['goals'][number]['rollUp'],
      },
    ],
  },
  'went-well': { notes: [], indicators: [] },
  attention: {
    indicators: [],
    notes: [{ code: 'O2', title: { en: 'Output' }, period: '2026-Q1', text: { fr: 'Rien ne va' } }],
    actions: [],
  },
};

const told = (more: Partial<SectionContents> = {}, language: (typeof LANGUAGES)[number] = 'en') =>
  tellReport(snapshotOf([indicatorRow()], more), language);

describe('a report', () => {
  it('says the finding first, and how much of the plan it is drawn from', () => {
    expect(told({ 'at-a-glance': GLANCE }).document.head.box[0]).toEqual({
      head: 'Summary',
      text: 'Indicators on track or better: 8 of 18 that are rated. Off track: 3. Not rated: 6. Coverage of the rating: 18 of 22 that count.',
    });
    const empty = told({ 'at-a-glance': { ...GLANCE, tally: EMPTY } }).document.head.box[0]?.text;
    expect(empty).toContain('No indicator is rated yet.');
  });

  it('leaves out a section that was not frozen or has nothing to say, and says so where readers look for it', () => {
    expect(told().document.sections.map(({ id }) => id)).toEqual(['headlines']);
    const { sections } = told({ ...WHOLE, goals: { goals: [] } }).document;
    expect(sections.map(({ id }) => id)).toEqual(['at-a-glance', 'went-well', 'attention', 'headlines']);
    expect(JSON.stringify(sections[1])).toContain('Nothing was accepted on this yet.');
  });

  it('never prints the pace of a goal over a threshold that it has not reached', () => {
    expect(JSON.stringify(told(WHOLE).document)).toContain('89.9%');
  });

  it('says in which language a text is that is not in its own', () => {
    const { sections } = told(WHOLE).document;
    expect(JSON.stringify(sections.find(({ id }) => id === 'attention'))).toContain('"language":"fr"');
  });

  it.each(LANGUAGES)('is told wholly in %s, and tells every chart in words', (language) => {
    const { document, charts } = told(WHOLE, language);
    const text = JSON.stringify(document);
    expect(text).not.toContain('undefined');
    expect(Object.keys(charts).toSorted()).toEqual(['chart-I-STD-02', 'ratings-by-goal']);
    const drawn = document.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'chart');
    expect(drawn).toHaveLength(2);
    for (const mark of MARKS) expect(text).toContain(`"mark":"${mark}"`);
    if (language === 'en') return;
    for (const english of ['Summary', 'Baseline', 'Off track', 'Headline', 'Computed'])
      expect(text).not.toContain(english);
  });

  it('says under which item of the agenda it is taken, where that is known', () => {
    const snapshot = snapshotOf([indicatorRow()]);
    expect(tellReport(snapshot, 'fr').document.head).not.toHaveProperty('agendaItem');
    const known = { ...snapshot, occasion: { ...snapshot.occasion, agendaItem: 'PL 1.4' } };
    expect(tellReport(known, 'fr').document.head.agendaItem).toBe('Point de l’ordre du jour: PL 1.4');
  });

  it('names nobody', () => {
    expect(JSON.stringify(told(WHOLE).document)).not.toMatch(/author|verifier|acceptor/);
  });

  it('says that it is sample only when it is', () => {
    const snapshot = snapshotOf([indicatorRow()]);
    expect(tellReport(snapshot, 'en').document.sample).toBe('Sample data');
    expect(tellReport({ ...snapshot, isSample: false }, 'en').document).not.toHaveProperty('sample');
  });
});
