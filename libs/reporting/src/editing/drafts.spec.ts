import { parseLocalDate as day, LANGUAGES, narrativeFault, plainText } from '@resolute/domain';
import { indicatorRow, snapshotOf } from '../../../../test/support/report-samples';
import type { SectionContents, SectionId } from '../sections/section-contents';
import { tellingIn } from '../text/telling';
import { draftOf } from './drafts';

const TALLY = { total: 3, onTrack: 1, exceeded: 0, atRisk: 1, offTrack: 0, notRated: { 'no-data': 1 } };
const note = (text: string) => ({ code: 'O2', title: { en: 'Output' }, period: '2026-Q1', text: { en: text } });
const action = (status: 'planned' | 'done', taken: boolean, isOverdue = false) => ({
  title: { en: 'Action' },
  planned: { en: 'Plan' },
  taken: taken ? { en: 'Taken' } : null,
  status,
  dueDay: null,
  isOverdue,
});

const drafted = (id: SectionId, content: Partial<SectionContents>, language: (typeof LANGUAGES)[number] = 'en') => {
  const body = draftOf(id, snapshotOf([indicatorRow()], content), tellingIn(language));
  expect(narrativeFault(body)).toBeUndefined();
  return plainText(body);
};

describe('the draft of a section', () => {
  it.each<[SectionId, Partial<SectionContents>, string]>([
    [
      'went-well',
      { 'went-well': { notes: [note('Done\nand dusted')], indicators: [] } },
      'O2, 2026-Q1 Done and dusted',
    ],
    ['went-well', { 'went-well': { notes: [], indicators: [] } }, ''],
    [
      'attention',
      {
        attention: {
          notes: [note('No staff')],
          indicators: [],
          actions: [{ text: { en: 'Hire' }, dueDay: day('2026-01-31') }],
        },
      },
      'O2, 2026-Q1 No staff\nAction overdue since 31 January 2026 Hire',
    ],
    [
      'results',
      {
        results: {
          results: [{ actions: [action('done', true), action('planned', false, true)] }, { actions: [] }],
        } as unknown as SectionContents['results'],
      },
      'Actions reported: 2 (Planned 1, Completed 1). On which something was taken: 1. Overdue: 1.',
    ],
    ['results', { results: { results: [] } }, ''],
    [
      'at-a-glance',
      { 'at-a-glance': { framework: { code: 'SP', title: { en: 'Plan' } }, tally: TALLY } },
      'Indicators on track or better: 1 of 2 that are rated. Off track: 0. Not rated: 1. Coverage of the rating: 2 of 3 that count.',
    ],
    ['at-a-glance', { 'at-a-glance': { framework: null, tally: TALLY } }, ''],
    ['late', { late: { items: [], total: 7 } }, 'Values that were due and have not been handed in: 7.'],
    ['late', { late: { items: [], total: 0 } }, 'Nothing that was due is late.'],
    ['headlines', {}, 'Headline indicators: At risk 1.'],
    ['headlines', { headlines: { indicators: [] } }, ''],
    ['changes', { changes: { meeting: null, isAsKnownThen: false, changes: [] } }, ''],
    ['breakdowns', { breakdowns: { indicators: [] } }, ''],
    ['goals', {}, ''],
  ])('%s', (id, content, text) => expect(drafted(id, content)).toBe(text));

  it.each(LANGUAGES)('has words of its own in %s', (language) => {
    const told = drafted('late', { late: { items: [], total: 7 } }, language);
    expect(told).toContain('7');
    expect(told === 'Values that were due and have not been handed in: 7.').toBe(language === 'en');
  });

  it('is no longer than a narrative may be', () => {
    const notes = Array.from({ length: 40 }, () => note('word '.repeat(800)));
    expect(drafted('went-well', { 'went-well': { notes, indicators: [] } }).length).toBeLessThanOrEqual(20_100);
  });
});
