import { type AsOf, isAsOf, lastMomentOf } from './as-of';

describe('by when something was recorded', () => {
  it.each([
    ['a summer day', '2025-06-30', '2025-06-30T21:59:59.999Z'],
    ['a winter day', '2025-12-31', '2025-12-31T22:59:59.999Z'],
    ['a moment', '2025-06-30T09:30:00Z', '2025-06-30T09:30:00.000Z'],
    ['a moment to the millisecond', '2025-06-30T23:59:59.001Z', '2025-06-30T23:59:59.001Z'],
  ])('%s', (_, asOf, moment) => {
    expect(isAsOf(asOf)).toBe(true);
    expect(lastMomentOf(asOf as AsOf)).toEqual(new Date(moment));
  });

  it.each([
    ['a day that does not exist', '2026-02-29'],
    ['a moment of a day that does not exist', '2026-02-29T09:30:00Z'],
    ['an hour that does not exist', '2026-03-01T24:00:00Z'],
    ['a moment of another zone', '2026-03-01T09:30:00+01:00'],
    ['a moment of no zone', '2026-03-01T09:30:00'],
    ['a leap second', '2026-06-30T23:59:60Z'],
    ['a number', 20260301],
    ['nothing', undefined],
  ])('is not %s', (_, text) => {
    expect(isAsOf(text)).toBe(false);
  });
});
