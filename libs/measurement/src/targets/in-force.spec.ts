import { parseLocalDate } from '@resolute/domain';
import { type EffectiveRow, markInForce } from './in-force';

const row = (id: string, from: string, more: { until?: string; category?: string } = {}): EffectiveRow => ({
  id,
  category: more.category ? { id: more.category } : null,
  effectiveFrom: parseLocalDate(from),
  effectiveUntil: more.until ? parseLocalDate(more.until) : null,
});

describe('what is in force', () => {
  it.each<[string, readonly EffectiveRow[], string, string]>([
    ['nothing', [], '2026-06-30', ''],
    ['none has begun', [row('a', '2026-07-01')], '2026-06-30', ''],
    [
      'the latest that has begun',
      [row('c', '2026-07-01'), row('b', '2026-01-01'), row('a', '2025-01-01')],
      '2026-06-30',
      'b',
    ],
    [
      'of two from one day the one set later, which comes first',
      [row('b', '2026-01-01'), row('a', '2026-01-01')],
      '2026-06-30',
      'b',
    ],
    [
      'a withdrawn one until its last day',
      [row('b', '2026-01-01', { until: '2026-06-30' }), row('a', '2025-01-01')],
      '2026-06-30',
      'b',
    ],
    [
      'and no older one after it',
      [row('b', '2026-01-01', { until: '2026-06-30' }), row('a', '2025-01-01')],
      '2026-07-01',
      '',
    ],
    [
      'each category for itself',
      [row('b', '2026-01-01'), row('w', '2025-01-01', { category: 'women' }), row('a', '2025-01-01')],
      '2026-06-30',
      'b w',
    ],
  ])('%s', (_, rows, day, expected) => {
    const marked = markInForce(rows, parseLocalDate(day)).filter(({ isInForce }) => isInForce);
    expect(marked.map(({ id }) => id).join(' ')).toBe(expected);
  });
});
