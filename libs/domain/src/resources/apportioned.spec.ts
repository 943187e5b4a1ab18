import { apportioned, sumOf } from './apportioned';

const shares = (whole: number, ...parts: number[]): string =>
  apportioned(BigInt(whole), parts.map(BigInt)).map(String).join(' ');

describe('a whole number among parts', () => {
  it.each<[string, string, string]>([
    ['nothing is left over', shares(100, 1, 1, 2), '25 25 50'],
    ['the largest remainder is rounded up', shares(10, 14, 3, 3), '7 2 1'],
    ['three thirds: equal parts, so the earlier one', shares(100, 1, 1, 1), '34 33 33'],
    ['equal remainders: the larger part first', shares(10, 5, 15, 20, 60), '0 2 2 6'],
    ['six sixths of ten', shares(10, 1, 1, 1, 1, 1, 1), '2 2 2 2 1 1'],
    ['a part of 0 gets nothing while any other is there', shares(3, 0, 1, 1), '0 2 1'],
    ['a single part gets all', shares(1000, 7), '1000'],
    ['a total of 0 has no proportion', shares(1000, 0, 0), '0 0'],
    ['no parts', shares(1000), ''],
    ['a whole of 0', shares(0, 3, 4), '0 0'],
  ])('%s', (_, answer, expected) => {
    expect(answer).toBe(expected);
  });

  it('adds up, is never further than one from its quotient, and keeps the order of size', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const parts = Array.from({ length: 1 + (seed % 9) }, (_, at) => BigInt((seed * 7919 * (at + 3)) % 100_003));
      const sum = sumOf(parts);
      const found = apportioned(1000n, parts);
      expect(sumOf(found)).toBe(sum === 0n ? 0n : 1000n);
      for (const [at, part] of parts.entries()) {
        const off = (found[at] ?? 0n) * sum - part * 1000n;
        expect(off < sum && -off < sum).toBe(true);
        const smaller = found.filter((_, other) => (parts[other] ?? 0n) < part);
        expect(smaller.every((share) => share <= (found[at] ?? 0n))).toBe(true);
      }
    }
  });

  it('refuses what is below zero', () => {
    expect(() => apportioned(10n, [1n, -1n])).toThrow(RangeError);
    expect(() => apportioned(-1n, [1n])).toThrow(RangeError);
  });
});
