import { parseLocalDate } from '@resolute/domain';
import { usualSpan } from './usual-span';

describe('the span that is usually exchanged', () => {
  it.each([
    ['2026-11-22', '2026-01-01', '2026-12-31'],
    ['2026-04-01', '2026-01-01', '2026-12-31'],
    ['2026-03-31', '2025-01-01', '2026-12-31'],
    ['2027-01-01', '2026-01-01', '2027-12-31'],
  ])('on %s goes from %s to %s', (today, from, to) => expect(usualSpan(parseLocalDate(today))).toEqual({ from, to }));
});
