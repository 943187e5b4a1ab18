import { DomainError } from '../kernel/domain-error';
import { francsOf, moneyOf } from './whole-francs';

const faultOf = (amount: string, currency = 'CHF'): string => {
  try {
    return String(francsOf({ amount, currency }, 'money'));
  } catch (error) {
    const [first] = (error as DomainError).errors;
    return `${first?.field} ${first?.code}`;
  }
};

describe('whole francs', () => {
  it.each<[string, string]>([
    ['0', '0'],
    ['1850000', '1850000'],
    ['007', '7'],
    ['999999999999', '999999999999'],
    ['1000000000000', 'money.amount field/too-great'],
    ['-1', 'money.amount field/below-zero'],
    ['-0.5', 'money.amount field/below-zero'],
    ['12.50', 'money.amount field/not-whole-francs'],
    ['12.000', 'money.amount field/not-whole-francs'],
    ['12.0', 'money.amount field/not-whole-francs'],
    ['1e6', 'money.amount field/not-a-decimal'],
    ['1 850', 'money.amount field/not-a-decimal'],
    ['', 'money.amount field/not-a-decimal'],
  ])('%j is %s', (amount, expected) => {
    expect(faultOf(amount)).toBe(expected);
  });

  it.each(['EUR', 'chf', '', 'CHF '])('are refused in %j', (currency) => {
    expect(faultOf('1', currency)).toBe('money.currency field/other-currency');
  });

  it('travel as text and come back', () => {
    expect(francsOf(moneyOf(13_200_000n), 'money')).toBe(13_200_000n);
    expect(moneyOf(13_200_000n)).toEqual({ amount: '13200000', currency: 'CHF' });
  });
});
