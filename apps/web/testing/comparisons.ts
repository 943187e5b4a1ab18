import { parseLocalDate } from '@resolute/domain';
import type { ComparedSubject, IndicatorChange, IndicatorStand, ReportComparison } from '../src/api/comparisons';

const subject = (about: Partial<ComparedSubject>): ComparedSubject => ({
  kind: 'report',
  id: 'r1',
  reportId: 'r1',
  definition: { code: 'tsag-progress', title: { en: 'Progress report to TSAG' } },
  occasion: { code: 'TSAG-2026-09', title: { en: 'TSAG, September 2026' } },
  number: null,
  documentNumber: null,
  cutOff: '2026-03-20T22:59:59.999Z',
  originalLanguage: 'en',
  languages: ['en', 'fr', 'ar'],
  ...about,
});

export const stand = (about: Partial<IndicatorStand> = {}): IndicatorStand => ({
  isTold: true,
  result: {
    kind: 'rated',
    rating: 'at-risk',
    flags: [],
    ruleVersion: '1',
    periodId: '2025',
    due: parseLocalDate('2025-12-31'),
    actual: '60',
    expected: '58',
    pace: '0.8',
  },
  value: { period: '2025', number: '60' },
  target: { value: '54', low: null, high: null, step: null, onDay: '2026-12-31', milestones: [] },
  baseline: null,
  ...about,
});

export const indicatorChange = (about: Partial<IndicatorChange> = {}): IndicatorChange => {
  const causes = [{ cause: 'correction' as const, periods: ['2025'] }];
  const after = stand({ value: { period: '2025', number: '57' } });
  return {
    code: 'I-STD-02',
    title: { en: 'Median days to approval' },
    unit: { en: 'days' },
    before: stand(),
    after: { ...after, result: { ...after.result, rating: 'on-track' } as IndicatorStand['result'] },
    changes: [
      { aspect: 'rating', causes },
      { aspect: 'value', causes },
    ],
    causes,
    ...about,
  };
};

/** Two reports of which nothing differs. */
export const comparison = (about: Partial<ReportComparison> = {}): ReportComparison => ({
  before: subject({}),
  after: subject({
    id: 'r2',
    reportId: 'r2',
    occasion: { code: 'TSAG-2027-02', title: { en: 'TSAG, February 2027' } },
  }),
  language: 'en',
  indicators: [],
  results: [],
  breakdowns: [],
  tally: null,
  notes: [],
  actions: [],
  late: [],
  texts: [],
  ...about,
});
