import { linesOf } from './lines-of';

const upTo = (length: number) => (line: string) => line.length <= length;

it.each<[string, string, number, string[]]>([
  ['one that fits', 'On track', 20, ['On track']],
  ['words', 'Four of nine are on track', 12, ['Four of nine', 'are on track']],
  ['a word that is too long', 'A Recommendation here', 6, ['A', 'Recommendation', 'here']],
  ['Chinese', '九项指标中有四项进展顺利', 6, ['九项指标中有', '四项进展顺利']],
  ['marks with what they close', '九项指标，四项顺利。', 4, ['九项指', '标，四项', '顺利。']],
  ['marks with what they open', '指标（四项）顺利', 3, ['指标', '（四', '项）顺', '利']],
  ['figures among Chinese', '共有1234项指标', 5, ['共有', '1234项', '指标']],
  ['nothing', '', 5, ['']],
])('breaks %s', (_, sentence, length, lines) => {
  expect(linesOf(sentence, upTo(length))).toEqual(lines);
});
