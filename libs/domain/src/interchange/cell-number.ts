import { understoodNumber } from '../entry/understood-number';
import { canonical, isDecimal } from '../kernel/decimal';
import type { Language } from '../kernel/languages';
import { type CellContent, textOf } from './cell';

/** How the numbers of a file are written: plain decimals such as 1234.5, or by the habits of a language. */
export type NumberStyle = 'plain' | Language;

/** What a cell says where a number is expected. */
export type CellNumber =
  | { readonly kind: 'number'; readonly value: string; readonly isEstimate: boolean }
  | { readonly kind: 'ambiguous'; readonly first: string; readonly second: string }
  | { readonly kind: 'empty' | 'not-applicable' | 'unreadable' };

const plainNumber = (value: string): CellNumber => ({ kind: 'number', value, isEstimate: false });

/** The number of a cell. A plain decimal is read at once where the file says that its numbers are plain; the rest as when typed. */
export function cellNumber(cell: CellContent | undefined, style: NumberStyle): CellNumber {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? plainNumber(decimalOfFloat(cell)) : { kind: 'unreadable' };
  if (typeof cell === 'boolean') return { kind: 'unreadable' };
  const text = textOf(cell);
  if (style === 'plain' && isDecimal(text)) return plainNumber(canonical(text));
  return understood(text, style === 'plain' ? 'en' : style, style === 'plain');
}

/** In a file of plain decimals `1,234` is not silently 1234: it was declared to have no such marks. */
function understood(text: string, language: Language, isPlain: boolean): CellNumber {
  const number = understoodNumber(text, language);
  if (number.kind === 'ambiguous') return { kind: 'ambiguous', first: number.readings[0], second: number.readings[1] };
  if (number.kind !== 'number') return { kind: number.kind };
  if (isPlain) return { kind: 'unreadable' };
  return { kind: 'number', value: number.value, isEstimate: number.isEstimate };
}

/** A spreadsheet shows fifteen digits and stores a float: 0.1 + 0.2 is 0.3 there, and 0.30000000000000004 to nobody. */
const DIGITS = 15;

/** The decimal that a float of a spreadsheet stands for: 83.1 is `83.1`, 1e21 is a one with 21 zeros. */
export function decimalOfFloat(float: number): string {
  const [mantissa = '0', exponent = '0'] = float.toExponential(DIGITS - 1).split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replaceAll(/[-.]/gu, '');
  const point = Number(exponent) + 1;
  if (point <= 0) return canonical(`${sign}0.${'0'.repeat(-point)}${digits}`);
  const padded = digits.padEnd(point, '0');
  return canonical(sign + padded.slice(0, point) + (padded.length > point ? `.${padded.slice(point)}` : ''));
}

/** Whether a decimal survives the float of a spreadsheet; one with more digits is written as text. */
export const fitsSpreadsheet = (decimal: string): boolean =>
  decimal.replaceAll(/\D/gu, '').replace(/^0+/u, '').length <= DIGITS &&
  decimalOfFloat(Number(decimal)) === canonical(decimal);
