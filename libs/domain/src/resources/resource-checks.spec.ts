import { DomainError } from '../kernel/domain-error';
import { checkedStaffMonths, requireCeilingAbove, requireWithinCeiling, requireYearBegun } from './resource-checks';

const refusalOf = (check: () => unknown): unknown => {
  try {
    return check() ?? 'right';
  } catch (error) {
    return (error as DomainError).errors;
  }
};

describe('staff months', () => {
  it.each<[string, string]>([
    ['0', '0'],
    ['4.50', '4.5'],
    ['120', '120'],
    ['12000', '12000'],
    ['4.55', 'field/not-tenths'],
    ['12000.1', 'field/too-great'],
    ['-1', 'field/below-zero'],
    ['four', 'field/not-a-decimal'],
  ])('%s: %s', (text, expected) => {
    const answer = refusalOf(() => checkedStaffMonths({ professional: text }, 'staffMonths'));
    if (expected.startsWith('field/'))
      expect(answer).toEqual([expect.objectContaining({ field: 'staffMonths.professional', code: expected })]);
    else expect(answer).toEqual({ professional: expected });
  });

  it('of a group of which nothing is said stay out', () => {
    expect(checkedStaffMonths({}, 'staffMonths')).toEqual({});
  });
});

describe('a year', () => {
  it.each<[number, string, unknown]>([
    [2026, '2026-01-01', 'right'],
    [2025, '2026-03-16', 'right'],
    [2027, '2026-12-31', [{ field: 'year', code: 'field/year-to-come' }]],
  ])('%s on %s', (year, day, expected) => {
    expect(refusalOf(() => requireYearBegun(year, day))).toEqual(expected);
  });
});

describe('a ceiling', () => {
  it('may be reached and not passed, from either side, and the refusal says by how much', () => {
    expect(refusalOf(() => requireWithinCeiling(100n, 100n, 'money.amount'))).toBe('right');
    expect(refusalOf(() => requireWithinCeiling(101n, 100n, 'money.amount'))).toEqual([
      { field: 'money.amount', code: 'field/above-ceiling', params: { planned: 101, ceiling: 100 } },
    ]);
    expect(refusalOf(() => requireCeilingAbove(100n, 100n, 'money.amount'))).toBe('right');
    expect(refusalOf(() => requireCeilingAbove(101n, 100n, 'money.amount'))).toEqual([
      { field: 'money.amount', code: 'field/below-planned', params: { planned: 101 } },
    ]);
  });
});
