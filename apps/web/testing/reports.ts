import type { Report, ReportText, ReportVersion } from '../src/api/reports';

const person = (id: string, name: string) => ({ id, name });

/** The only text that is written of a report with two sections in two languages. */
export const reportText = (about: Partial<ReportText> = {}): ReportText => ({
  section: 'goals',
  language: 'en',
  body: [{ kind: 'paragraph', runs: [{ text: 'Five of nine goals are on track.' }] }],
  state: 'original',
  standing: 'original',
  basedOn: null,
  originalVersion: 3,
  author: person('paula', 'Paula Ortiz'),
  changedAt: '2026-03-02T09:00:00Z',
  version: 3,
  ...about,
});

export const reportVersion = (about: Partial<ReportVersion> = {}): ReportVersion => ({
  id: 'v1',
  reportId: 'r1',
  number: 1,
  note: null,
  reviewDueOn: '2999-03-20',
  sentAt: '2026-03-03T09:00:00Z',
  sentBy: person('paula', 'Paula Ortiz'),
  drawnAt: '2026-03-03T09:01:00Z',
  fault: null,
  isUnderWay: false,
  sha256: 'ab',
  ...about,
});

const line = (section: string, language: 'en' | 'fr', standing: Report['texts'][number]['standing']) => ({
  section,
  language,
  standing,
  version: standing === 'missing' ? null : 3,
  changedAt: null,
  author: null,
});

export const report = (about: Partial<Report> = {}): Report => ({
  id: 'r1',
  runId: 'run1',
  definition: { code: 'council-summary', title: { en: 'Summary for the Council' } },
  occasion: {
    code: 'C26',
    title: { en: 'Council 2026' },
    fromDay: '2026-06-08',
    toDay: '2026-06-18',
    submissionDay: '2026-05-11',
    translationDay: '2026-04-27',
  },
  cutOff: '2026-03-01T22:59:59Z',
  dueOn: '2026-03-01',
  isLate: false,
  isSample: true,
  createdAt: '2026-03-01T23:01:00Z',
  originalLanguage: 'en',
  languages: ['en', 'fr'],
  formats: ['pdf-ua', 'docx'],
  sections: ['goals', 'late'],
  texts: [
    line('goals', 'en', 'original'),
    line('goals', 'fr', 'out-of-date'),
    line('late', 'en', 'original'),
    line('late', 'fr', 'missing'),
  ],
  reviewers: [{ id: 'amara', name: 'Amara Diop', mayReview: true }],
  versions: [],
  missing: [],
  version: 4,
  ...about,
});
