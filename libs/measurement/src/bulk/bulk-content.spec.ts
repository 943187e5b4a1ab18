import { canonicalJson, type ValueContent } from '@resolute/domain';
import { batchLine, bulkContent } from './bulk-content';

const ABOUT = { id: 'i', versionId: 'v', partId: 'p', period: '2024-Q1', occasionId: null };
const NONE: ValueContent = { isEstimate: false, breakdown: [] };
const part = (categoryId: string) => ({ value: '1', categoryId, breakdownId: 'b' });

describe('the line of a value in its batch', () => {
  it.each<[string, ValueContent, object]>([
    ['a number', { ...NONE, value: '80' }, {}],
    ['a share', { ...NONE, numerator: '1', denominator: '3', isEstimate: true }, {}],
    ['stages', { ...NONE, choice: ['b', 'a'] }, {}],
    ['no', { ...NONE, choice: false }, {}],
    ['a judgement', { ...NONE, judgement: 'at-risk', narrative: { fr: 'b', en: 'a\n"c"' } }, {}],
    ['nothing, with a reason', { ...NONE, notApplicable: 'No meeting', remark: '=1' }, {}],
  ])('is canonical for %s', (_, content, more) => {
    const { breakdown: _breakdown, ...rest } = content;
    const { occasionId: _occasionId, ...about } = ABOUT;
    expect(batchLine({ ...ABOUT, content })).toBe(canonicalJson({ ...about, ...rest, ...more }));
  });

  it('is the same whatever the order of a breakdown, and names the meeting where there is one', () => {
    const one = batchLine({ ...ABOUT, occasionId: 'o', content: { ...NONE, breakdown: [part('x'), part('y')] } });
    expect(batchLine({ ...ABOUT, occasionId: 'o', content: { ...NONE, breakdown: [part('y'), part('x')] } })).toBe(one);
    expect(one).toBe(canonicalJson(JSON.parse(one)));
    expect(one).toContain('"occasionId":"o"');
  });

  it('comes out of the stored value as it went in', () => {
    const stored = {
      numerator: null,
      denominator: null,
      choice: null,
      judgement: null,
      notApplicable: null,
      narrative: null,
      remark: null,
    };
    const content = bulkContent({
      ...stored,
      value: '80.50',
      isEstimate: false,
      breakdown: [{ ...part('x'), value: '1.0' }],
    });
    expect(content).toEqual({ value: '80.5', isEstimate: false, breakdown: [{ ...part('x'), value: '1' }] });
  });
});
