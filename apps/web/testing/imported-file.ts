import type { components } from '../src/api/schema';

type Import = components['schemas']['ImportResponse'];
type Batch = components['schemas']['BatchResponse'];

const LEA = { id: 'lea', name: 'Lea Roy' };
const NO_COUNTS = { created: 0, updated: 0, unchanged: 0, refused: 0 };

/** A workbook of drafts that Lea tried. */
export const triedFile = (counts: Partial<Import['counts']>, more: Partial<Import> = {}): Import => ({
  id: 'import',
  purpose: 'entry',
  format: 'xlsx',
  fileName: 'values.xlsx',
  language: 'en',
  numbers: 'plain',
  state: 'checked',
  counts: { ...NO_COUNTS, ...counts },
  author: LEA,
  batch: null,
  appliedAt: null,
  createdAt: '2026-11-22T08:00:00Z',
  version: 1,
  ...more,
});

/** History of one study group that Lea brought. */
export const broughtHistory = (state: Batch['state'], version: number, more: Partial<Batch> = {}): Import =>
  triedFile(
    { created: 12 },
    {
      purpose: 'history',
      state: 'applied',
      appliedAt: '2026-11-22T08:05:00Z',
      version,
      batch: {
        id: 'batch',
        state,
        rowCount: 12,
        units: [{ id: 'sg13', code: 'SG13', kind: 'study-group', title: { en: 'Future networks' } }],
        author: LEA,
        authorFor: null,
        verifier: null,
        verifierFor: null,
        acceptor: null,
        acceptorFor: null,
        submittedAt: null,
        verifiedAt: null,
        acceptedAt: null,
        returnedBy: null,
        returnedFor: null,
        returnedAt: null,
        returnReasons: null,
        isSample: false,
        ...more,
      },
    },
  );
