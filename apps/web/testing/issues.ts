import type { Issue, IssuedDocument, IssuedReading, IssueLine } from '../src/api/issues';
import { AMARA, CHEN, PAULA, reviewedVersion } from './reviews';

const SUMMARY = { code: 'council-summary', title: { en: 'Summary for the Council', ar: 'ملخص للمجلس' } };
const COUNCIL = { code: 'C26', title: { en: 'Council 2026', ar: 'المجلس 2026' } };

/** A report that is issued in two languages, in a list. */
export const issueLine = (about: Partial<IssueLine> = {}): IssueLine => ({
  id: 'i1',
  documentNumber: 'C26/35',
  reportId: 'r1',
  definition: SUMMARY,
  occasion: COUNCIL,
  revision: 0,
  documentDay: '2026-04-22',
  state: 'issued',
  isPublic: false,
  issuedAt: '2026-04-21T08:14:00Z',
  cutOff: '2026-03-01T22:59:59Z',
  originalLanguage: 'en',
  languages: ['ar', 'en'],
  supersededBy: null,
  ...about,
});

export const issuedDocument = (about: Partial<IssuedDocument> = {}): IssuedDocument => ({
  language: 'en',
  saysUntranslated: false,
  drawnAt: '2026-04-21T08:13:00Z',
  fault: null,
  seal: 1,
  files: [
    { format: 'pdf-ua', fileName: 'C26-35-E.pdf', sha256: 'a1', size: 204_800, pages: 4 },
    { format: 'json', fileName: 'C26-35-E.json', sha256: 'a2', size: 51_200, pages: null },
  ],
  ...about,
});

/** The same, as readers see it who learn no names. */
export const issue = (about: Partial<Issue> = {}): Issue => ({
  ...issueLine(),
  isSample: true,
  reportVersion: { id: 'v2', number: 2 },
  correction: null,
  supersedes: null,
  documents: [issuedDocument({ language: 'ar', saysUntranslated: true }), issuedDocument()],
  seals: [
    {
      number: 1,
      sealedAt: '2026-04-21T08:14:00Z',
      sha256: '5ea17f3a',
      signer: 'CN=Telecommunication Standardization Bureau',
      fingerprint: 'f1f2',
      isDevelopment: false,
      audit: { seq: 812, hash: 'c0ffee' },
    },
  ],
  transmissions: [],
  fault: null,
  isUnderWay: false,
  hands: null,
  version: 3,
  ...about,
});

/** Before the Director, as those see it who make reports. */
export const preparedIssue = (about: Partial<Issue> = {}): Issue =>
  issue({
    state: 'prepared',
    issuedAt: null,
    languages: [],
    documents: [issuedDocument({ language: 'ar', ...UNDRAWN }), issuedDocument(UNDRAWN)],
    seals: [],
    hands: {
      preparedBy: PAULA,
      preparedAt: '2026-04-20T08:00:00Z',
      decidedBy: null,
      decidedFor: null,
      decidedAt: null,
      decisionNote: null,
    },
    ...about,
  });

const UNDRAWN = { drawnAt: null, seal: null, files: [] } as const satisfies Partial<IssuedDocument>;

/** Version 2, which both reviewers endorse. */
export const settledVersion = () =>
  reviewedVersion({
    reviewers: [AMARA, CHEN].map((person) => ({
      person,
      standing: 'endorsed' as const,
      note: null,
      answeredAt: '2026-03-12T08:00:00Z',
    })),
    openThreads: 0,
    isSettled: true,
  });

/** What it says in English. */
export const issuedReading = (about: Partial<IssuedReading> = {}): IssuedReading => ({
  id: 'i1',
  documentNumber: 'C26/35',
  definition: SUMMARY,
  occasion: COUNCIL,
  documentDay: '2026-04-22',
  cutOff: '2026-03-01T22:59:59Z',
  isSample: true,
  originalLanguage: 'en',
  languages: ['ar', 'en'],
  language: 'en',
  title: 'ITU-T results in 2025',
  box: [
    { head: 'Summary', text: 'Of 11 rated indicators 8 are on track.' },
    { head: 'Action required', text: 'The Council is invited to note this report.' },
  ],
  sections: [
    {
      id: 'at-a-glance',
      heading: 'The Sector at a glance',
      narrative: null,
      blocks: [
        {
          kind: 'table',
          columns: [{ head: 'Rating' }, { head: 'Indicators', isNumeric: true }],
          rows: [[{ chip: { mark: 'on-track', word: 'On track' } }, { text: { text: '8' } }]],
        },
      ],
    },
    ...reviewedVersion().sections,
  ],
  ...about,
});
