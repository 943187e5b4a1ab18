import type { FieldProblem } from '@resolute/domain';
import type { MessageKey } from '../../text/wording';
import { useWords } from '../../text/words';
import { useNumber } from '../use-number';

const FIELDS: Readonly<Record<string, MessageKey>> = {
  value: 'values.field-value',
  numerator: 'values.field-numerator',
  denominator: 'values.field-denominator',
  choice: 'values.field-choice',
  judgement: 'values.field-judgement',
  notApplicable: 'values.field-notApplicable',
  isEstimate: 'values.field-isEstimate',
  narrative: 'values.field-narrative',
  remark: 'values.field-remark',
  breakdown: 'values.field-breakdown',
  evidence: 'values.field-evidence',
};

/** What a field of a value is called; `breakdown.…` is one breakdown of several. */
export function useFieldName(): (field: string) => string {
  const { say } = useWords();
  return (field) => say(FIELDS[field.split('.', 1)[0] ?? ''] ?? 'values.field-other');
}

const LACKS: Readonly<Record<string, MessageKey>> = {
  'field/missing': 'values.lack-missing',
  'field/empty': 'values.lack-missing',
  'field/zero': 'values.lack-zero',
  'field/comment-wanted': 'values.lack-comment',
  'field/not-with-not-applicable': 'values.lack-notWithNotApplicable',
  'field/sum-differs': 'values.lack-sumDiffers',
  'field/sum-below-total': 'values.lack-sumBelow',
  'field/above-total': 'values.lack-aboveTotal',
  'field/no-such-category': 'values.lack-noSuchCategory',
  'field/not-one-of': 'values.lack-notOneOf',
};

/** What a value lacks before it may be handed on, in a sentence. */
export function useLackText(): (problem: Pick<FieldProblem, 'code' | 'params'>) => string {
  const { say } = useWords();
  const printed = useNumber();
  return ({ code, params = {} }) => {
    const figure = (name: string): string => (params[name] === undefined ? '' : printed(String(params[name])));
    return say(LACKS[code] ?? 'values.lack-wrong', { sum: figure('sum'), total: figure('total') });
  };
}
