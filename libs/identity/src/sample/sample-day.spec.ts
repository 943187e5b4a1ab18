import { parseLocalDate as day } from '@resolute/domain';
import { SAMPLE_DAY, sampleDay } from './sample-day';

describe('the day of the sample', () => {
  it.each([
    ['fixed when it is loaded later', '2027-06-01T10:00:00Z', undefined, SAMPLE_DAY],
    ['the day of loading when that is earlier', '2026-03-01T10:00:00Z', undefined, '2026-03-01'],
    ['the day of loading in Geneva', '2026-03-01T23:30:00Z', undefined, '2026-03-02'],
    ['another when it is wished for', '2027-06-01T10:00:00Z', '2026-05-05', '2026-05-05'],
    ['never one that has not come', '2026-03-01T10:00:00Z', '2026-05-05', '2026-03-01'],
  ])('is %s', (_, now, wished, expected) => {
    expect(sampleDay(new Date(now), wished === undefined ? undefined : day(wished))).toBe(expected);
  });
});
