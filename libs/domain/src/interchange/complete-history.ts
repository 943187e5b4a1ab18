import { checkBreakdown } from '../entry/breakdown-check';
import type { Limits } from '../entry/warnings';
import { compare, parseDecimal, signOf } from '../kernel/decimal';
import type { CellFault, CellFaultCode, ImportColumn } from './cell';
import type { ValueContent } from './value-content';
import type { ValueNeeds } from './value-needs';

/**
 * What a value of the history lacks: three people decide on it as on one that was typed, so it must be as complete as one that
 * may be submitted. Beyond the limits of its indicator it wants a remark. Jumps are not asked about: of the history they are
 * known, and they are what it is imported for.
 */
export function lackingInHistory(content: ValueContent, needs: ValueNeeds, limits: Limits): CellFault[] {
  if (content.notApplicable !== undefined) return [];
  return [...figureLacking(content, needs), ...beyondLimits(content, limits), ...breakdownLacking(content, needs)];
}

const fault = (column: ImportColumn, code: CellFaultCode, params?: CellFault['params']): CellFault[] => [
  { column, code, ...(params && { params }) },
];

function figureLacking(content: ValueContent, { form }: ValueNeeds): CellFault[] {
  if (form === 'ratio') return ratioLacking(content);
  const isThere = { number: content.value, choice: content.choice, judgement: content.judgement }[form] !== undefined;
  return [
    ...(isThere ? [] : fault('value', 'empty')),
    ...(form === 'judgement' && content.narrative === undefined ? fault('narrative', 'empty') : []),
  ];
}

function ratioLacking({ numerator, denominator }: ValueContent): CellFault[] {
  if (numerator === undefined || denominator === undefined) return fault('numerator', 'empty');
  return signOf(parseDecimal(denominator)) === 0 ? fault('denominator', 'zero-denominator') : [];
}

function beyondLimits({ value, remark }: ValueContent, { low, high }: Limits): CellFault[] {
  if (value === undefined || remark !== undefined) return [];
  const figure = parseDecimal(value);
  if (low !== undefined && compare(figure, parseDecimal(low)) < 0)
    return fault('remark', 'needs-remark', { limit: low });
  if (high !== undefined && compare(figure, parseDecimal(high)) > 0)
    return fault('remark', 'needs-remark', { limit: high });
  return [];
}

const CODES = {
  'unknown-category': 'unknown-code',
  'repeated-category': 'repeated',
  'not-a-decimal': 'not-a-number',
  'above-total': 'above-total',
  'sum-differs': 'breakdown-differs',
  'sum-below-total': 'breakdown-below',
} as const;

function breakdownLacking({ value, breakdown }: ValueContent, { form, breakdowns }: ValueNeeds): CellFault[] {
  const total = form === 'number' ? value : undefined;
  return breakdowns.flatMap(({ id, dimension, rule, categories, isRequired }) => {
    const parts = breakdown
      .filter(({ breakdownId }) => breakdownId === id)
      .map(({ categoryId, value: part }) => ({ category: categoryId, value: part }));
    if (parts.length === 0) return isRequired ? fault('category', 'breakdown-missing', { dimension }) : [];
    return checkBreakdown({ rule, categories, total, parts }).flatMap(({ code, ...about }) => {
      const { sum = '', total: whole = '' } = about as { sum?: string; total?: string };
      return fault('value', CODES[code], { dimension, sum, total: whole });
    });
  });
}
