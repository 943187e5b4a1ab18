import { chosenKeys, isReadBack, listText } from './choice-words';
import type { ChoiceOption } from './value-needs';

const MANNER = { yes: ['yes', 'oui'], no: ['no', 'non'] };
const option = (key: string | boolean, ...words: string[]): ChoiceOption => ({ key, words });
const OPTIONS = [option('a', 'Draft', 'Projet'), option('b', 'Done'), option('c', 'b')];

describe('what is chosen', () => {
  it.each<[string, boolean, readonly (string | boolean | undefined)[]]>([
    ['Draft', false, ['a']],
    ['projet', false, ['a']],
    // A title that is another option's code gives way to the code.
    ['b', false, ['b']],
    ['later', false, [undefined]],
    ['Draft; Done', false, [undefined]],
    ['Draft; Done', true, ['a', 'b']],
    ['Draft; later', true, ['a', undefined]],
    [';', true, []],
  ])('%j, as a list %s', (text, isList, keys) => {
    expect(chosenKeys(text, { isList, options: OPTIONS }, MANNER)).toEqual(keys);
  });

  it.each([[[]], [['a']], [['a', 'b']]])('comes back as a list: %j', (keys) => {
    expect(chosenKeys(listText(keys), { isList: true, options: OPTIONS }, MANNER)).toEqual(keys);
  });
});

describe('words that are written for what is chosen', () => {
  const written = (...words: [string | boolean, string][]) => words.map(([key, word]) => ({ key, word }));
  it.each<[string, boolean, ChoiceOption[], boolean]>([
    ['titles', true, [option('a', 'Draft'), option('b', 'Done')], true],
    ['a title with the mark of a list', true, [option('a', 'Adopted; published'), option('b', 'Done')], false],
    ['such a title, of one step', false, [option('a', 'Adopted; published'), option('b', 'Done')], true],
    ['one title of two', false, [option('a', 'Done'), option('b', 'Done')], false],
    ['titles that differ in their capitals', false, [option('a', 'DONE'), option('b', 'Done')], false],
    ['a title that is another in another language', false, [option('a', 'Fin', 'Ende'), option('b', 'Ende')], false],
    ['a title that is another option’s code', false, [option('a', 'b'), option('b', 'Done')], false],
    ['a title with blanks at its ends', true, [option('a', ' Draft '), option('b', 'Done')], true],
    ['no title', false, [option('a', ''), option('b', 'Done')], false],
  ])('are read back: %s', (_, isList, options, answer) => {
    const words = options.map(({ key, words: [word = ''] }): [string | boolean, string] => [key, word]);
    expect(isReadBack(written(...words), { isList, options }, MANNER)).toBe(answer);
  });

  it('are read back: yes and no', () => {
    const options = [option(true), option(false)];
    expect(isReadBack(written([true, 'Oui'], [false, 'Non']), { isList: false, options }, MANNER)).toBe(true);
  });
});
