import { cellOf } from '../../../testing/cells';
import { type ActualContent, NO_CONTENT } from '../../api/actuals';
import type { Dimension } from '../../api/indicators';
import { changeSince } from '../../ui/values/figure-of';
import { breakdownFaults, missingOf, warningsFor } from './entry-checks';

const dimension = { id: 'd', code: 'sex', title: { en: 'Sex' } };
const breakdowns = [{ id: 'b', rule: 'must-equal' as const, isRequired: true, dimension }];
const cell = cellOf('A', { indicator: { limits: { low: '20', high: null }, breakdowns } });
const category = (id: string, validUntil: string | null = null): Dimension['categories'][number] => ({
  id,
  code: id,
  title: { en: id },
  validFrom: null,
  validUntil,
  version: 1,
});
const people = [category('women'), category('men'), category('unknown', '2026-06-30')];
const categories = new Map([['d', people]]);
const content = (about: Partial<ActualContent>): ActualContent => ({ ...NO_CONTENT, ...about });
const parts = (women: string, men: string) => [
  { breakdownId: 'b', categoryId: 'women', value: women },
  { breakdownId: 'b', categoryId: 'men', value: men },
];

const unknown = { breakdownId: 'b', categoryId: 'unknown', value: '1' };

it.each<[Partial<ActualContent>, string[]]>([
  [{ value: '57' }, []],
  [{ value: '10' }, ['limit-low', 'jump']],
  [{ value: '90' }, ['jump', 'direction']],
  [{ notApplicable: 'No session.' }, []],
])('%j is odd in so many ways', (about, codes) => {
  expect(warningsFor(cell, content(about)).map(({ code }) => code)).toEqual(codes);
});

it.each<[Partial<ActualContent>, string[]]>([
  [{}, ['value field/missing', 'breakdown.b field/missing']],
  [{ value: '57', breakdown: parts('30', '27') }, []],
  [{ value: '57', breakdown: parts('30', '20') }, ['breakdown.b field/sum-differs']],
  [{ value: '90', breakdown: parts('60', '30') }, ['remark field/comment-wanted']],
  [{ value: '90', remark: 'Two were merged.', breakdown: parts('60', '30') }, []],
  [{ value: '57', breakdown: [...parts('30', '27'), unknown] }, ['breakdown.b field/no-such-category']],
  [{ notApplicable: '' }, ['notApplicable field/empty']],
  [{ notApplicable: 'No session.' }, []],
  [{ notApplicable: 'No session.', breakdown: parts('30', '27') }, ['breakdown.b field/not-with-not-applicable']],
])('%j lacks %j', (about, expected) => {
  const missing = missingOf(cell, content(about), { categories, evidenceCount: 0 });
  expect(missing.map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
});

it('a choice lacks nothing that its sheet knows, and says so of a step that is not there', () => {
  const title = { en: 'x' };
  const step = cellOf('A', { indicator: { kind: 'ordinal', form: 'choice', steps: [{ code: 'pilot', title }] } });
  const lacking = (choice: string) =>
    missingOf(step, content({ choice }), { categories, evidenceCount: 0 }).map(({ field, code }) => `${field} ${code}`);
  expect(lacking('pilot')).toEqual([]);
  expect(lacking('zzz')).toEqual(['choice field/not-one-of']);
});

it('checks a breakdown while it is entered', () => {
  const faults = breakdownFaults(cell, 'b', content({ value: '57', breakdown: parts('30', '20') }), people);
  expect(faults).toEqual([{ code: 'sum-differs', sum: '50', total: '57' }]);
});

it.each<[Partial<ActualContent>, Partial<ActualContent>, -1 | 0 | 1 | undefined]>([
  [{ value: '57' }, { value: '58' }, -1],
  [{ value: '58.0' }, { value: '58' }, 0],
  [{ numerator: '1', denominator: '2' }, { numerator: '1', denominator: '4' }, 1],
  [{ numerator: '1', denominator: '0' }, { value: '58' }, undefined],
  [{ choice: true }, { choice: false }, undefined],
])('%j has changed since %j', (now, before, sign) => {
  expect(changeSince(content(now), content(before))?.sign).toBe(sign);
});
