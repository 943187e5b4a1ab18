import { checkBreakdown } from '../entry/breakdown-check';
import type { Limits } from '../entry/warnings';
import { compare, parseDecimal, signOf } from '../kernel/decimal';
import type { CellFault, CellFaultCode, ImportColumn } from './cell';
import type { ValueContent } from './value-content';
import type { ValueNeeds } from './value-needs';

/** What a value of the history is held against beside what its cells need. */
export interface HistoryTerms extends Limits {
  /** Whether evidence must lie beside it; a file brings none. */
  readonly evidence: boolean;
}

/**
 * What a value of the history lacks. Its figure, its narrative and its breakdown must be as complete as those of one that is
 * submitted; beyond the limits of its indicator it wants a remark, and where evidence is wanted it cannot come by a file. Less is
 * asked of it than of one that is typed in two things. A jump or a step in the wrong direction wants no remark: a file brings
 * years in any order, so that often there is no value before it yet, and three people see the years side by side. And its ordinary
 * window has closed long ago. Who may bring it without evidence, and what closes a period to it, stands in
 * `docs/adr/0016-history-by-file.md`.
 */
export function lackingInHistory(content: ValueContent, needs: ValueNeeds, terms: HistoryTerms): CellFault[] {
  if (content.notApplicable !== undefined) return [];
  return [
    ...figureLacking(content, needs),
    ...beyondLimits(content, terms),
    ...breakdownLacking(content, needs),
    ...(terms.evidence ? fault('value', 'needs-evidence') : []),
  ];
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
      const column = code === 'unknown-category' ? 'category' : 'value';
      return fault(column, CODES[code], { dimension, sum, total: whole });
    });
  });
}
