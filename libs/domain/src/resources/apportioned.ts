/**
 * Divides a whole number among parts in proportion to them, so that the shares add up to the whole: each gets its quotient without
 * the rest, and what is left goes one by one to the largest remainders. 1000 among 99, 528, 145, 56.5, 139.5, 47 and 85 (times 100)
 * gives 90, 480, 132, 51, 127, 43 and 77. Of equal remainders the larger part comes first, and of equal parts the earlier one.
 * Parts that are all 0 get 0 each, as there is no proportion.
 * @throws RangeError when a part or the whole is below zero
 */
export function apportioned(whole: bigint, parts: readonly bigint[]): bigint[] {
  if (whole < 0n || parts.some((part) => part < 0n)) throw new RangeError('Only what is not below zero is apportioned');
  const sum = sumOf(parts);
  if (sum === 0n) return parts.map(() => 0n);
  const shares = parts.map((part) => (part * whole) / sum);
  const left = Number(whole - sumOf(shares));
  const first = parts
    .map((part, at) => ({ at, part, remainder: (part * whole) % sum }))
    .toSorted((one, other) => descending(one.remainder, other.remainder) || descending(one.part, other.part))
    .slice(0, left);
  const raised = new Set(first.map(({ at }) => at));
  return shares.map((share, at) => (raised.has(at) ? share + 1n : share));
}

/** The sum of whole numbers; of none it is 0. */
export const sumOf = (parts: readonly bigint[]): bigint => parts.reduce((sum, part) => sum + part, 0n);

const descending = (one: bigint, other: bigint): number => {
  if (one === other) return 0;
  return one > other ? -1 : 1;
};
