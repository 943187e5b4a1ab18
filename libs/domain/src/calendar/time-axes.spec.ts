import type { AsOf } from './as-of';
import { parseLocalDate } from './local-date';
import { keptAxes, timeAxes } from './time-axes';

const NOW = new Date('2026-03-28T23:30:00.000Z');
const day = parseLocalDate;

describe('the two axes of time', () => {
  it.each([
    ['both now, and the day is that of Geneva', {}, '2026-03-28T23:30:00.000Z', '2026-03-29'],
    ['by the end of a summer day', { asOf: day('2025-06-30') }, '2025-06-30T21:59:59.999Z', '2026-03-29'],
    ['by the end of a winter day', { asOf: day('2025-12-31') }, '2025-12-31T22:59:59.999Z', '2026-03-29'],
    ['by a moment', { asOf: '2025-06-30T09:30:00Z' as AsOf }, '2025-06-30T09:30:00.000Z', '2026-03-29'],
    ['a moment later today', { asOf: '2026-03-29T21:00:00Z' as AsOf }, '2026-03-28T23:30:00.000Z', '2026-03-29'],
    ['a day that is not over', { asOf: day('2026-03-29') }, '2026-03-28T23:30:00.000Z', '2026-03-29'],
    ['in force on another day', { on: day('2024-01-01') }, '2026-03-28T23:30:00.000Z', '2024-01-01'],
  ])('%s', (_, wish, moment, on) => {
    const axes = timeAxes(wish, NOW);
    expect([axes.moment.toISOString(), axes.day]).toEqual([moment, on]);
  });

  it.each([
    ['now', {}, '2026-03-29'],
    ['on the day of the moment', { asOf: day('2025-06-30') }, '2025-06-30'],
    ['on the day of the moment in Geneva', { asOf: '2025-06-30T22:30:00Z' as AsOf }, '2025-07-01'],
    ['on the day that is asked for', { asOf: day('2025-06-30'), on: day('2024-01-01') }, '2024-01-01'],
  ])('what is kept is seen %s', (_, wish, on) => expect(keptAxes(wish, NOW).day).toBe(on));

  it('knows nothing as of a day to come, and that begins at midnight in Geneva', () => {
    expect(() => timeAxes({ asOf: day('2026-03-30') }, NOW)).toThrow(
      expect.objectContaining({ errors: [{ field: 'asOf', code: 'field/day-to-come' }] }),
    );
    expect(() => timeAxes({ asOf: '2026-03-29T22:00:00Z' as AsOf }, NOW)).toThrow('request/invalid');
    expect(() => timeAxes({ asOf: day('2026-03-30') }, new Date('2026-03-29T22:00:00.000Z'))).not.toThrow();
    expect(timeAxes({ on: day('2030-01-01') }, NOW).day).toBe('2030-01-01');
  });
});
