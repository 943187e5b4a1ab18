import { initialsOf } from './initials';

it.each([
  ['Léa Ferrer', 'LF'],
  ['Chen', 'C'],
  ['  maria  del mar  ruiz ', 'MR'],
  ['مريم أوكافور', 'مأ'],
  ['𐐨𐐨 b', '𐐀B'],
  ['', ''],
])('the initials of %j are %j', (name, expected) => {
  expect(initialsOf(name)).toBe(expected);
});
