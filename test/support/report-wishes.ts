/** A meeting of TSAG as a planner enters it; a test adds its code, and what it is about. */
export const TSAG_MEETING = {
  series: 'TSAG',
  title: { en: 'TSAG' },
  place: { en: 'Geneva' },
  fromDay: '2026-05-25',
  toDay: '2026-05-29',
} as const;

/** The smallest report that a planner can define: one section in one language and one format. */
export const SHORT_REPORT = {
  code: 'short-report',
  title: { en: 'A short report' },
  form: 'council',
  series: 'COUNCIL',
  isActive: true,
  cutOffDays: 3,
  languages: ['en'],
  formats: ['pdf-ua'],
  sections: ['late'],
  firstHeadlines: [],
  mostHeadlines: 0,
  mostNamed: 5,
};
