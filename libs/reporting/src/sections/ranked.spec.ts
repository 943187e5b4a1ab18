import { type RatingResult } from '@resolute/domain';
import { byAchievement, byNeed } from './ranked';

const rated = (rating: string, pace?: string, flags: readonly string[] = []): RatingResult =>
  ({ kind: 'rated', rating, flags, ...(pace !== undefined && { pace }) }) as unknown as RatingResult;

const ALL: Readonly<Record<string, RatingResult>> = {
  A: rated('on-track'),
  B: rated('on-track', '0.95'),
  C: rated('on-track', '1.4'),
  D: rated('on-track', '1.2', ['exceeded']),
  E: rated('on-track', '1.3', ['exceeded']),
  F: rated('on-track', '0.95'),
  G: rated('at-risk', '0.7'),
  H: rated('at-risk'),
  I: rated('off-track', '-0.2'),
  J: rated('off-track', '0.1'),
};
const ranked = (by: typeof byNeed, codes: string): string =>
  codes
    .split('')
    .map((code) => ({ code, result: ALL[code] as RatingResult }))
    .toSorted(by)
    .map(({ code }) => code)
    .join('');

it.each(['ABCDEF', 'FEDCBA'])(
  'what went well: the exceeded, then the fastest, those without a pace last: %s',
  (codes) => {
    expect(ranked(byAchievement, codes)).toBe('EDCBFA');
  },
);

it.each(['GHIJB', 'BJIHG'])('what needs attention: off track before at risk, the slowest first: %s', (codes) => {
  expect(ranked(byNeed, codes)).toBe('IJGHB');
});
