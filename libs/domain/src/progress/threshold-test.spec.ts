import { fixedText, parseDecimal } from '../kernel/decimal';
import { withinTest } from './threshold-test';

describe('a band', () => {
  it.each([
    ['7', '5', '10', '0.00'],
    ['5', '5', '10', '0.00'],
    ['12', '5', '10', '0.40'],
    ['4', '5', '10', '0.20'],
    ['5', '5', '5', '0.00'],
    ['6', '5', '5', '1.00'],
    ['3.5', '5', '5', '1.50'],
  ])('takes %s against %s to %s as %s outside', (actual, low, high, shortfall) => {
    const band = [parseDecimal(low), parseDecimal(high)] as const;
    const tested = withinTest(parseDecimal(actual), band, { tolerance: '0.05' });
    expect(fixedText(tested.shortfall, 2)).toBe(shortfall);
  });
});
