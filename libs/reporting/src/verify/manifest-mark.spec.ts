import type { LocalDate } from '@resolute/domain';
import { issueManifest } from '../issue/issue-manifest';
import { manifestMark } from './manifest-mark';

const ISSUE_ID = '01990000-0000-7000-8000-000000000001';
const MANIFEST = issueManifest({
  issue: {
    id: ISSUE_ID,
    reportId: '01990000-0000-7000-8000-000000000002',
    revision: 0,
    documentNumber: 'C26/35',
    day: '2026-04-20' as LocalDate,
    supersedes: null,
  },
  seal: 12,
  report: 'council-summary',
  occasion: 'C26',
  cutOff: '2026-03-20T22:59:59.999Z',
  snapshot: { sha256: 'ab' },
  documents: [],
  previousSeal: null,
  audit: { seq: 1, hash: 'cd' },
  sealedAt: '2026-04-20T09:00:00.000Z',
});
const OURS = { issueId: ISSUE_ID, seal: 12 };

describe('the seal that a manifest says it is of', () => {
  it.each<[string, string, object | undefined]>([
    ['as it was written', MANIFEST, OURS],
    ['laid out anew', JSON.stringify(JSON.parse(MANIFEST), null, 2), OURS],
    ['cut short by a bracket', MANIFEST.slice(0, -1), OURS],
    ['with another date', MANIFEST.replace('2026-04-20', '2026-04-21'), OURS],
    ['of another form', MANIFEST.replace('issue-manifest/1', 'issue-manifest/2'), undefined],
    ['of no issue', MANIFEST.replace(ISSUE_ID, 'none'), undefined],
    ['of no seal', MANIFEST.replace('"seal":12', '"seal":0'), undefined],
    ['of nothing', '', undefined],
    ['too large for one', MANIFEST + ' '.repeat(1 << 20), undefined],
  ])('%s', (_, text, mark) => {
    expect(manifestMark(Buffer.from(text))).toEqual(mark);
  });

  it('is not looked for without end', () => {
    const began = performance.now();
    expect(manifestMark(Buffer.from('"issue":{'.repeat(100_000)))).toBeUndefined();
    expect(manifestMark(Buffer.from(`"issue":{${'"id":"'.repeat(150_000)}`))).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
