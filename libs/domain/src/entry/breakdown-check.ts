import { compare, decimalText, type Exact, isDecimal, parseDecimal, plus, ZERO } from '../kernel/decimal';

/** How the categories of a breakdown relate to the total: they are its parts, people may be in several, or they stand alone. */
export const BREAKDOWN_RULES = ['must-equal', 'may-exceed', 'independent'] as const;
export type BreakdownRule = (typeof BREAKDOWN_RULES)[number];

/** The category of what was counted without being asked: one of the known categories like any other. */
export const NOT_STATED = 'not-stated';

export interface BreakdownPart {
  readonly category: string;
  readonly value: string;
}

export interface Breakdown {
  readonly rule: BreakdownRule;
  /** The ids of the categories that there are. */
  readonly categories: readonly string[];
  readonly total?: string;
  readonly parts: readonly BreakdownPart[];
}

/** What is wrong, as facts; `at` is the place of the part. */
export type BreakdownFault =
  | { readonly code: 'unknown-category' | 'repeated-category'; readonly at: number; readonly category: string }
  | { readonly code: 'not-a-decimal'; readonly at: number; readonly category: string }
  | { readonly code: 'above-total'; readonly at: number; readonly value: string; readonly total: string }
  | { readonly code: 'sum-differs' | 'sum-below-total'; readonly sum: string; readonly total: string };

/**
 * What is wrong with a breakdown. Where the parts must equal the total, 60 and 30 of 100 differ from it, and what is not known
 * belongs in `not-stated`. Where they may exceed it, 60 and 70 of 100 are good, 101 in one category is not, nor are 60 and 30
 * once every category has a figure. Without a total, and where the categories are independent, nothing is added up.
 * Categories and figures that cannot be read are named first, and nothing else then.
 */
export function checkBreakdown(breakdown: Breakdown): readonly BreakdownFault[] {
  const { rule, total, parts } = breakdown;
  const unreadable = parts.flatMap((part, at) => faultsOfPart(breakdown, part, at));
  if (unreadable.length > 0 || rule === 'independent' || parts.length === 0) return unreadable;
  if (total === undefined || !isDecimal(total)) return [];
  return FAULTS_OF_SUM[rule](breakdown, parseDecimal(total));
}

function faultsOfPart({ categories, parts }: Breakdown, { category, value }: BreakdownPart, at: number) {
  const faults: BreakdownFault[] = [];
  if (!categories.includes(category)) faults.push({ code: 'unknown-category', at, category });
  if (parts.findIndex((part) => part.category === category) < at)
    faults.push({ code: 'repeated-category', at, category });
  if (!isDecimal(value)) faults.push({ code: 'not-a-decimal', at, category });
  return faults;
}

type Check = (breakdown: Breakdown, total: Exact) => readonly BreakdownFault[];

const FAULTS_OF_SUM: Readonly<Record<Exclude<BreakdownRule, 'independent'>, Check>> = {
  'must-equal': ({ parts }, total) => faultOfSum('sum-differs', parts, total, (order) => order !== 0),
  'may-exceed': ({ categories, parts }, total) => [
    ...parts.flatMap(({ value }, at) => faultOfValue(value, at, total)),
    // No category twice and none unknown, so as many parts as categories means that none is missing.
    ...(parts.length === categories.length ? faultOfSum('sum-below-total', parts, total, (order) => order < 0) : []),
  ],
};

function faultOfSum(
  code: 'sum-differs' | 'sum-below-total',
  parts: readonly BreakdownPart[],
  total: Exact,
  isWrong: (order: -1 | 0 | 1) => boolean,
): readonly BreakdownFault[] {
  const sum = parts.map(({ value }) => parseDecimal(value)).reduce(plus, ZERO);
  return isWrong(compare(sum, total)) ? [{ code, sum: decimalText(sum), total: decimalText(total) }] : [];
}

function faultOfValue(text: string, at: number, total: Exact): readonly BreakdownFault[] {
  const value = parseDecimal(text);
  if (compare(value, total) <= 0) return [];
  return [{ code: 'above-total', at, value: decimalText(value), total: decimalText(total) }];
}
