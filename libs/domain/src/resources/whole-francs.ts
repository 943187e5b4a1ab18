import { DomainError } from '../kernel/domain-error';
import type { FieldCode } from '../kernel/problems';

/** The one currency in which plans of the Union are made. */
export const FRANC = 'CHF';

/** Far above any budget of the Union, and far below what PostgreSQL and a JSON number hold exactly. */
export const MOST_FRANCS = 999_999_999_999n;

/** An amount as it travels: plain digits, so that nobody makes a binary fraction of it. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

const DIGITS = /^\d+$/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * The whole Swiss francs that were sent: `{ amount: '1850000', currency: 'CHF' }` is 1 850 000. Nothing is rounded and nothing is
 * converted: `12.000` may mean twelve or twelve thousand, and `12.50` is no whole franc.
 * @throws DomainError that names `amount` or `currency` below `field`
 */
export function francsOf({ amount, currency }: Money, field: string): bigint {
  const fault = (name: keyof Money, code: FieldCode, params?: { max: number }): DomainError =>
    new DomainError('request/invalid', { errors: [{ field: `${field}.${name}`, code, ...(params && { params }) }] });
  if (currency !== FRANC) throw fault('currency', 'field/other-currency');
  if (!NUMBER.test(amount)) throw fault('amount', 'field/not-a-decimal');
  if (amount.startsWith('-')) throw fault('amount', 'field/below-zero');
  if (!DIGITS.test(amount)) throw fault('amount', 'field/not-whole-francs');
  const francs = BigInt(amount);
  if (francs > MOST_FRANCS) throw fault('amount', 'field/too-great', { max: Number(MOST_FRANCS) });
  return francs;
}

/** Whole francs as they travel: 1 850 000 is `{ amount: '1850000', currency: 'CHF' }`. */
export const moneyOf = (francs: bigint): Money => ({ amount: francs.toString(), currency: FRANC });
