import { canonical } from '../kernel/decimal';
import type { Language } from '../kernel/languages';
import { isNotApplicableMark } from './not-applicable-marks';
import { bareText, foldedNumber } from './number-characters';
import { numberReadings } from './number-readings';

/** Signs around a number that are no part of it: `~83,8 %` is an estimate of 83.8, in per cent. */
export interface NumberSigns {
  readonly isEstimate: boolean;
  readonly isPercent: boolean;
}

/** What was understood of a text, to be echoed to whoever typed it. Decimals are canonical: `1234.5`. */
export type UnderstoodNumber =
  | (NumberSigns & { readonly kind: 'number'; readonly value: string })
  | (NumberSigns & { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] })
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' };

/** Longer than any figure; nothing is copied by accident into a cell that long. */
export const LONGEST_NUMBER_TEXT = 100;

/** About, per cent, minus, digits and marks, per cent. A space behind the minus would make it the dash of a list. */
const FORM = /^(~ ?)?(% ?)?(-)?([\d.,' \u066B\u066C]*\d)( ?%)?$/u;

/**
 * The number that a person typed or pasted, by the marks of their language: `1 234,5`, `1,234.5` and `١٬٢٣٤٫٥` are 1234.5 in
 * all six. `1,234` in French and `1.234` anywhere could be 1.234 or 1234 and are given back with both readings, the
 * language's own first; `1 234` or `1,2340` says which. A percentage stays as typed: `83.8%` is 83.8. Brackets, exponents,
 * a plus, currencies and numbers with leading zeros (which are identifiers) are not read.
 */
export function understoodNumber(text: string, language: Language): UnderstoodNumber {
  if (text.length > LONGEST_NUMBER_TEXT) return { kind: 'unreadable' };
  const bare = bareText(text);
  if (bare === '') return { kind: 'empty' };
  if (isNotApplicableMark(bare)) return { kind: 'not-applicable' };
  const found = FORM.exec(foldedNumber(bare) ?? '');
  return found ? readNumber(found, language) : { kind: 'unreadable' };
}

function readNumber([, about, before, sign = '', body = '', after]: RegExpExecArray, language: Language) {
  const [first, second] = numberReadings(body, language).map((reading) => canonical(sign + reading));
  if (first === undefined || (before && after)) return { kind: 'unreadable' } as const;
  const signs = { isEstimate: about !== undefined, isPercent: (before ?? after) !== undefined };
  if (second === undefined) return { kind: 'number', value: first, ...signs } as const;
  return { kind: 'ambiguous', readings: [first, second], ...signs } as const;
}
