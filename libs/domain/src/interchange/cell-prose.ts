import { charactersIn } from '../kernel/prose';
import { type CellContent, type CellFaultCode, textOf } from './cell';

/** A control character, half a character, or the sign that stands in the place of a lost one. */
const BROKEN = /(?![\t\n])\p{Cc}|\p{Surrogate}|\uFFFD/u;

/** The prose of a cell, with plain line ends and composed letters. */
export const cellProse = (cell: CellContent | undefined): string =>
  textOf(cell).replaceAll(/\r\n?/gu, '\n').normalize('NFC');

/** What is wrong with the prose of a cell: it is too long, or its letters were lost when the file was saved. */
export function proseFault(
  text: string,
  max: number,
): { readonly code: CellFaultCode; readonly params?: { readonly max: number } } | undefined {
  if (charactersIn(text) > max) return { code: 'too-long', params: { max } };
  return BROKEN.test(text) ? { code: 'broken-text' } : undefined;
}
