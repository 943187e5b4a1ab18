import { isCarriedOver, nextEdition } from './next-edition';

describe('the edition that follows', () => {
  it('begins and ends a year later, and carries three of four years over', () => {
    const next = nextEdition({ firstYear: 2026, lastYear: 2029 });
    expect(next).toEqual({ firstYear: 2027, lastYear: 2030 });
    expect([2026, 2027, 2028, 2029, 2030].map((year) => isCarriedOver(year, next))).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
  });
});
