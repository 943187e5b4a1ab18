import { absolute, canonical, compare, type Exact, minus, parseDecimal, times } from '../kernel/decimal';
import type { ProblemParams } from '../kernel/domain-error';
import type { IndicatorKind } from '../progress/indicator-kind';
import { movesAway } from './moves-away';

export const WARNING_CODES = ['limit-low', 'limit-high', 'jump', 'direction'] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** Something odd about a value, for a second look: it wants a comment before submission and never blocks a draft. */
export interface Warning {
  readonly code: WarningCode;
  readonly params: ProblemParams;
}

export interface Limits {
  readonly low?: string;
  readonly high?: string;
}

/** A new value and what it is held against. Decimals are plain text; what is absent is not asked. */
export interface WarningInput {
  readonly kind: IndicatorKind;
  readonly value: string;
  /** The value of the period before. */
  readonly previous?: string;
  readonly target?: string;
  /** For `within` its two ends, for `parity` what still counts as parity; exactly 1 if absent. */
  readonly band?: { readonly low: string; readonly high: string };
  readonly limits?: Limits;
  /** The share of the previous value by which a new one may differ. */
  readonly jumpShare?: string;
}

/** Half as much again, or half as much. */
export const JUMP_SHARE = '0.5';

/**
 * What is odd about a value: after 100, an increase that reports 49 has jumped by more than half and moved in the wrong
 * direction; 50 has only moved. Exactly at a border nothing is odd. Shares are compared as products, so nothing is rounded and
 * a previous value of 0 divides nothing: any other value is a jump from it.
 */
export function warningsOf(input: WarningInput): readonly Warning[] {
  const value = parseDecimal(input.value);
  return [...limitWarnings(value, input.limits ?? {}), ...changeWarnings(value, input)];
}

function limitWarnings(value: Exact, { low, high }: Limits): Warning[] {
  const warnings: Warning[] = [];
  const warn = (code: WarningCode, limit: string): void => {
    warnings.push({ code, params: { limit: canonical(limit) } });
  };
  if (low !== undefined && compare(value, parseDecimal(low)) < 0) warn('limit-low', low);
  if (high !== undefined && compare(value, parseDecimal(high)) > 0) warn('limit-high', high);
  return warnings;
}

function changeWarnings(value: Exact, { previous, jumpShare = JUMP_SHARE, ...terms }: WarningInput): Warning[] {
  if (previous === undefined) return [];
  const before = parseDecimal(previous);
  const params = { previous: canonical(previous) };
  const warnings: Warning[] = [];
  if (compare(absolute(minus(value, before)), times(parseDecimal(jumpShare), absolute(before))) > 0)
    warnings.push({ code: 'jump', params: { ...params, share: canonical(jumpShare) } });
  if (movesAway(value, before, terms)) warnings.push({ code: 'direction', params });
  return warnings;
}
