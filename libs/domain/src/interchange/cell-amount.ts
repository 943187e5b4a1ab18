import { DomainError } from '../kernel/domain-error';
import type { FieldCode } from '../kernel/problems';
import { checkedStaffMonths } from '../resources/resource-checks';
import { FRANC, francsOf } from '../resources/whole-francs';
import { type CellContent, type CellFaultCode, textOf } from './cell';
import { type CellNumber, cellNumber, type NumberStyle } from './cell-number';

/** What is wrong with a cell, of whatever column. */
export interface AmountFault {
  readonly code: CellFaultCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What a cell says, nothing at all, or why it is refused. */
export type CellAmount<T> =
  | { readonly kind: 'said'; readonly said: T }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly fault: AmountFault };

/** Marks of money beside the figure: signs, or the three letters of a currency. */
const CURRENCY = /[€$£¥₽]|(?<![\p{L}])[A-Za-z]{3}(?![\p{L}])/u;

const CODES: Partial<Record<FieldCode, CellFaultCode>> = {
  'field/other-currency': 'other-currency',
  'field/not-a-decimal': 'not-a-number',
  'field/below-zero': 'below-zero',
  'field/not-whole-francs': 'not-whole-francs',
  'field/not-tenths': 'not-tenths',
  'field/too-great': 'too-great',
};

/**
 * The whole francs of a cell. `1 850 000` and `CHF 1850000` are 1 850 000; `12.000` is refused, as it may mean twelve or twelve
 * thousand, `12.50` is no whole franc, and `EUR 12` is other money.
 */
export function cellFrancs(cell: CellContent | undefined, style: NumberStyle): CellAmount<bigint> {
  const text = textOf(cell);
  const currency = CURRENCY.exec(text)?.[0].toUpperCase() ?? FRANC;
  const bare = typeof cell === 'string' ? text.replace(CURRENCY, '').trim() : cell;
  const number = cellNumber(bare, style);
  if (number.kind !== 'number' || number.isEstimate) return notANumber(number);
  const hasDecimals = typeof bare === 'string' && digitsOf(bare) !== digitsOf(number.value);
  if (hasDecimals && currency === FRANC) return { kind: 'refused', fault: { code: 'not-whole-francs' } };
  return asked(() => francsOf({ amount: number.value, currency }, 'money'));
}

/** The staff months of a cell: whole months or tenths. */
export function cellMonths(cell: CellContent | undefined, style: NumberStyle): CellAmount<string> {
  const number = cellNumber(cell, style);
  if (number.kind !== 'number' || number.isEstimate) return notANumber(number);
  return asked(() => checkedStaffMonths({ professional: number.value }, 'months').professional ?? '0');
}

const digitsOf = (text: string): string => text.replaceAll(/\D/gu, '');

function notANumber(number: CellNumber): CellAmount<never> {
  if (number.kind === 'empty') return { kind: 'empty' };
  if (number.kind === 'ambiguous')
    return {
      kind: 'refused',
      fault: { code: 'ambiguous-number', params: { first: number.first, second: number.second } },
    };
  return { kind: 'refused', fault: { code: 'not-a-number' } };
}

/** What a rule of the plan says, or its fault as that of the cell. */
function asked<T>(rule: () => T): CellAmount<T> {
  try {
    return { kind: 'said', said: rule() };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const [fault] = error.errors ?? [];
    const code = (fault && CODES[fault.code]) ?? 'not-a-number';
    const max = fault?.params?.max;
    return { kind: 'refused', fault: { code, ...(typeof max === 'number' && { params: { max } }) } };
  }
}
