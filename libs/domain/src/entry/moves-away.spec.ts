import { parseDecimal } from '../kernel/decimal';
import { type Aim, movesAway } from './moves-away';

const band = { low: '5', high: '10' };

it.each<[Aim, string, string, boolean]>([
  [{ kind: 'increase' }, '10', '9', true],
  [{ kind: 'increase' }, '10', '10', false],
  [{ kind: 'increase', target: '8' }, '10', '9', true],
  [{ kind: 'decrease' }, '9', '10', true],
  [{ kind: 'decrease' }, '10', '9', false],
  [{ kind: 'at-least', target: '90' }, '95', '91', false],
  [{ kind: 'at-least', target: '90' }, '95', '89', true],
  [{ kind: 'at-least', target: '90' }, '80', '85', false],
  [{ kind: 'at-most', target: '3' }, '1', '3', false],
  [{ kind: 'at-most', target: '3' }, '3', '4', true],
  [{ kind: 'within', band }, '5', '10', false],
  [{ kind: 'within', band }, '5', '4', true],
  [{ kind: 'within', band }, '4', '11', false],
  [{ kind: 'within', band }, '4', '12', true],
  [{ kind: 'parity' }, '0.9', '1.05', false],
  [{ kind: 'parity' }, '0.95', '1.1', true],
  [{ kind: 'ordinal' }, '3', '1', false],
  [{ kind: 'qualitative' }, '3', '1', false],
])('%j from %s to %s: %p', (aim, before, value, expected) =>
  expect(movesAway(parseDecimal(value), parseDecimal(before), aim)).toBe(expected),
);
