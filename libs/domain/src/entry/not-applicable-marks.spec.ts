import { isNotApplicableMark } from './not-applicable-marks';

it.each([
  ['N/A', true],
  ['Sans Objet', true],
  ['Н/П', true],
  ['لا ينطبق', true],
  ['-', false],
  ['na', false],
  ['0', false],
  ['', false],
])('%s: %p', (text, expected) => expect(isNotApplicableMark(text)).toBe(expected));
