import { isKey } from './is-key';

it.each([
  ['output', true],
  ['thematic-priority', true],
  ['Output', false],
  ['оutput', false],
  ['-output', false],
  ['output-', false],
  ['out put', false],
  ['', false],
])('%s is a key: %s', (text, expected) => expect(isKey(text)).toBe(expected));
