import { BREAKDOWN_RULES, type BreakdownRule, checkBreakdown, NOT_STATED } from './breakdown-check';

const categories = ['women', 'men', NOT_STATED];

/** `women 60, men 30` as parts. */
const partsOf = (text: string) =>
  text
    .split(', ')
    .filter(Boolean)
    .map((part) => {
      const [category = '', value = ''] = part.split(' ');
      return { category, value };
    });

const faultsOf = (rule: BreakdownRule, total: string | undefined, parts: string): string[] =>
  checkBreakdown({ rule, categories, total, parts: partsOf(parts) }).map((fault) =>
    Object.values(fault).map(String).join(' '),
  );

describe('a breakdown', () => {
  it.each<[BreakdownRule, string | undefined, string, string[]]>([
    ['must-equal', '100', 'women 60, men 40', []],
    ['must-equal', '100', 'women 60, men 30, not-stated 10', []],
    ['must-equal', '100', 'women 60, men 30', ['sum-differs 90 100']],
    ['must-equal', '100', 'women 60, men 50', ['sum-differs 110 100']],
    ['must-equal', '100.0', 'women 60.00, men 40', []],
    ['must-equal', '0.3', 'women 0.1, men 0.2', []],
    ['must-equal', '0.3', 'women 0.1, men 0.20000000000000000001', ['sum-differs 0.30000000000000000001 0.3']],
    ['must-equal', '0', 'women 0, men 0', []],
    ['must-equal', '-5', 'women -2, men -3', []],
    ['must-equal', '100', 'not-stated 100', []],
    ['must-equal', '100', '', []],
    ['must-equal', undefined, 'women 60', []],
    ['must-equal', 'many', 'women 60', []],
    ['may-exceed', '100', 'women 60, men 70, not-stated 0', []],
    ['may-exceed', '100', 'women 100, men 100', []],
    ['may-exceed', '100', 'women 101, men 5', ['above-total 0 101 100']],
    ['may-exceed', '100', 'women 101, men 102.50', ['above-total 0 101 100', 'above-total 1 102.5 100']],
    ['may-exceed', '100', 'women 60, men 40, not-stated 0', []],
    ['may-exceed', '100', 'women 60, men 30, not-stated 0', ['sum-below-total 90 100']],
    ['may-exceed', '100', 'women 60, men 30', []],
    ['may-exceed', undefined, 'women 60, men 30, not-stated 0', []],
    ['independent', '100', 'women 400, men 1', []],
    ['independent', '100', 'women 400, women 1', ['repeated-category 1 women']],
    ['must-equal', '100', 'women 60, children 40', ['unknown-category 1 children']],
    ['must-equal', '100', 'women 60, women 40', ['repeated-category 1 women']],
    ['must-equal', '100', 'women 1e2, men 5', ['not-a-decimal 0 women']],
    [
      'may-exceed',
      '100',
      'x 1, x y',
      ['unknown-category 0 x', 'unknown-category 1 x', 'repeated-category 1 x', 'not-a-decimal 1 x'],
    ],
  ])('%s %s: %s', (rule, total, parts, expected) => expect(faultsOf(rule, total, parts)).toEqual(expected));

  it('knows "not stated" only where it is one of the categories', () =>
    expect(checkBreakdown({ rule: 'independent', categories: ['men'], parts: partsOf('not-stated 1') })).toEqual([
      { code: 'unknown-category', at: 0, category: NOT_STATED },
    ]));

  it.each(BREAKDOWN_RULES)('%s: nothing entered is nothing wrong', (rule) =>
    expect(faultsOf(rule, '5', '')).toEqual([]),
  );
});
