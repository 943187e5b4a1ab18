import type { ReportDefinition } from '../src/api/report-definitions';

/** A summary for the Council, as the server tells it. */
export const SUMMARY: ReportDefinition = {
  id: 'summary',
  code: 'council-summary',
  title: { en: 'Summary for the Council', fr: 'Résumé' },
  form: 'council',
  series: 'COUNCIL',
  isActive: true,
  cutOffDays: 7,
  languages: ['ar', 'en'],
  formats: ['pdf-ua', 'xlsx'],
  sections: ['at-a-glance', 'goals', 'headlines'],
  firstHeadlines: ['I-STD-01'],
  mostHeadlines: 5,
  mostNamed: 6,
  framework: null,
  results: [],
  reviewers: [
    { id: 'ana', name: 'Ana', mayReview: true },
    { id: 'ben', name: 'Ben', mayReview: false },
  ],
  version: 1,
};
