import { parseLocalDate as day } from '../calendar/local-date';
import { spanStart } from './span-start';

const target = (onDay: string, from: string) => ({ onDay, from: day(from) });
const year2025 = target('2025-12-31', '2025-01-01');
const late = target('2026-12-31', '2026-02-10');
const revised = target('2026-12-31', '2026-07-01');
const baseline = { on: day('2024-12-31') };

describe('the span of a target', () => {
  it.each([
    ['a flow counts whole years', 'sum', [late], late, undefined, '2026-01-01'],
    ['its baseline lies beside it', 'sum', [late], late, baseline, '2026-01-01'],
    ['a revision keeps the span', 'sum', [late, revised], revised, undefined, '2026-01-01'],
    ['the year before is another span', 'sum', [year2025, late], late, undefined, '2026-01-01'],
    ['a level comes from its baseline', 'point', [late], late, baseline, '2025-01-01'],
    ['a share too', 'ratio', [late], late, baseline, '2025-01-01'],
    ['a level without one comes from its target', 'point', [late, revised], revised, undefined, '2026-02-10'],
  ] as const)('%s', (...[, aggregation, targets, inForce, from, first]) => {
    expect(spanStart({ aggregation, targets, target: inForce, ...(from && { baseline: from }) })).toBe(first);
  });

  it('is not known where the target was never set', () => {
    expect(spanStart({ aggregation: 'sum', targets: [], target: late })).toBeUndefined();
  });
});
