import { canonicalJson, parseLocalDate as day, paragraphsOf } from '@resolute/domain';
import { indicatorRow, snapshotOf } from '../../../../test/support/report-samples';
import { marksIn } from '../document/file-mark';
import { type IssuedContent, issuedJson } from './issued-json';

const SNAPSHOT = snapshotOf([indicatorRow()]);
const CONTENT: IssuedContent = {
  issued: {
    reportId: '01999999-1111-7111-8111-123456789abc',
    revision: 1,
    documentNumber: 'C26/35(Rev.1)',
    day: day('2026-04-02'),
  },
  language: 'ar',
  narrative: {
    form: 'report-version/1',
    originalLanguage: 'en',
    sections: ['headlines'],
    texts: { headlines: { en: { body: paragraphsOf('Все \uD800 "mark"'), state: 'original', isOutOfDate: false } } },
  },
  snapshot: canonicalJson(SNAPSHOT),
};

describe('the JSON of an issued document', () => {
  it('holds its figures as they were frozen, what is said beside them, and as what it was issued', () => {
    const text = issuedJson(CONTENT).toString('utf8');
    expect(JSON.parse(text)).toEqual({
      form: 'issued-report/1',
      mark: 'resolute/01999999-1111-7111-8111-123456789abc/1/ar',
      reportId: '01999999-1111-7111-8111-123456789abc',
      revision: 1,
      documentNumber: 'C26/35(Rev.1)',
      day: '2026-04-02',
      language: 'ar',
      narrative: CONTENT.narrative,
      snapshot: JSON.parse(CONTENT.snapshot) as unknown,
    });
    // What was frozen can be taken out of it and hashed.
    expect(text).toContain(CONTENT.snapshot);
    expect(text).toBe(canonicalJson(JSON.parse(text)));
  });

  it('is the same bytes whatever order its parts come in, and bears its mark', () => {
    const turned = Object.fromEntries(Object.entries(CONTENT).toReversed()) as unknown as IssuedContent;
    expect(issuedJson(turned).equals(issuedJson(CONTENT))).toBe(true);
    expect(marksIn(issuedJson(CONTENT))).toEqual([
      { reportId: '01999999-1111-7111-8111-123456789abc', revision: 1, language: 'ar' },
    ]);
  });

  it('is known whichever of its bytes is changed', () => {
    const [mark] = marksIn(issuedJson(CONTENT));
    for (let at = 0; at < issuedJson(CONTENT).length; at += 1) {
      const changed = issuedJson(CONTENT);
      changed[at] = (changed[at] ?? 0) ^ 0x01;
      expect([at, marksIn(changed)]).toEqual([at, expect.arrayContaining([mark])]);
    }
  });
});
