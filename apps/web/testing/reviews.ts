import type { ReviewedVersion, ReviewThread } from '../src/api/reviews';

const person = (id: string, name: string) => ({ id, name });
export const AMARA = person('amara', 'Amara Diop');
export const CHEN = person('chen', 'Chen Wei');
export const PAULA = person('paula', 'Paula Ortiz');

const SECTIONS: ReviewedVersion['sections'] = [
  {
    id: 'attention',
    heading: 'What needs the Council’s attention',
    narrative: {
      language: 'en',
      standing: 'original',
      body: [
        { kind: 'paragraph', runs: [{ text: 'Contributions ' }, { text: 'fell', isStrong: true }] },
        { kind: 'list', items: [[{ text: 'One call', href: 'https://www.itu.int/call' }]] },
      ],
    },
    blocks: [
      {
        kind: 'list',
        items: [
          {
            text: { text: 'Fellowships awarded' },
            lead: 'I-BSG-04',
            figure: 'I-BSG-04',
            chip: { mark: 'off-track', word: 'Off track' },
          },
        ],
      },
    ],
  },
  {
    id: 'goals',
    heading: 'Ratings by goal',
    narrative: null,
    blocks: [
      {
        kind: 'table',
        columns: [{ head: 'Goal' }, { head: 'Pace', isNumeric: true }, { head: 'Rating' }],
        rows: [
          [
            { text: { text: 'Goal one' }, note: 'G1', figure: 'G1' },
            { text: { text: '63.6 %' } },
            { chip: { mark: 'no-data', word: 'No data' } },
          ],
        ],
      },
      { kind: 'chart', name: 'goals', alt: 'G1: on track 2, off track 1.', caption: 'Indicators by rating' },
    ],
  },
  { id: 'late', heading: null, narrative: null, blocks: [] },
];

/** Version 2 of a report with three sections, as its reviewers read it. */
export const reviewedVersion = (about: Partial<ReviewedVersion> = {}): ReviewedVersion => ({
  id: 'v2',
  number: 2,
  reportId: 'r1',
  title: { en: 'Summary for the Council' },
  definition: 'council-summary',
  occasion: { code: 'C26', title: { en: 'Council 2026' } },
  isLatest: true,
  note: 'The shortfall is explained.',
  reviewDueOn: '2999-03-20',
  sentAt: '2026-03-11T13:05:00Z',
  sentBy: PAULA,
  drawnAt: '2026-03-11T13:06:00Z',
  originalLanguage: 'en',
  languages: ['en', 'ar'],
  language: 'en',
  versions: [
    { id: 'v1', number: 1 },
    { id: 'v2', number: 2 },
  ],
  reviewedLast: { id: 'v1', number: 1 },
  reviewers: [
    { person: AMARA, standing: 'waiting', note: null, answeredAt: null },
    { person: CHEN, standing: 'changes-asked', note: 'Say why.', answeredAt: '2026-03-12T08:00:00Z' },
  ],
  openThreads: 1,
  isSettled: false,
  sections: SECTIONS,
  ...about,
});

/** A comment of Chen Wei on a figure of version 1, which nobody has answered. */
export const reviewThread = (about: Partial<ReviewThread> = {}): ReviewThread => ({
  id: 't1',
  number: 1,
  section: 'attention',
  figure: 'I-BSG-04',
  body: 'By how much, @Paula Ortiz?',
  author: CHEN,
  createdAt: '2026-02-27T09:00:00Z',
  mentions: [PAULA],
  replies: [],
  resolvedAt: null,
  resolvedBy: null,
  resolution: null,
  version: 1,
  ...about,
});
