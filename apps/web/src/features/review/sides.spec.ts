import { type ChangedLine, narrativeChanges, paragraphsOf } from '@resolute/domain';
import { inStretches, sidesOf } from './sides';

const textOf = (runs: ChangedLine['runs'] | undefined): string | undefined => runs?.map(({ text }) => text).join('');
const sides = (before: string, after: string) =>
  sidesOf(narrativeChanges(paragraphsOf(before), paragraphsOf(after))).map((pair) => [
    textOf(pair.before),
    textOf(pair.after),
    pair.isChanged,
  ]);

it.each([
  ['the same', 'We met twice.', 'We met twice.', [['We met twice.', 'We met twice.', false]]],
  ['a word', 'We met twice.', 'We met often.', [['We met twice.', 'We met often.', true]]],
  [
    'a new line',
    'One.',
    'One.\nTwo.',
    [
      ['One.', 'One.', false],
      [undefined, 'Two.', true],
    ],
  ],
  [
    'a line that went',
    'One.\nTwo.',
    'Two.',
    [
      ['One.', undefined, true],
      ['Two.', 'Two.', false],
    ],
  ],
  ['nothing', '', '', []],
])('each side says what it said: %s', (_, before, after, expected) => {
  expect(sides(before, after)).toEqual(expected);
});

it('what stayed between two changes is one stretch', () => {
  const pairs = sidesOf(
    narrativeChanges(paragraphsOf('A.\nOne.\nTwo.\nLast word.'), paragraphsOf('One.\nTwo.\nLast word here.')),
  );
  expect(inStretches(pairs).map((stretch) => [stretch[0].isChanged, stretch.length])).toEqual([
    [true, 1],
    [false, 2],
    [true, 1],
  ]);
});
