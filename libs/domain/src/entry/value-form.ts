import type { IndicatorKind } from '../progress/indicator-kind';
import type { ValueForm } from './draft-entry';

const FORMS: Readonly<Partial<Record<IndicatorKind, ValueForm>>> = {
  'milestone-list': 'choice',
  'yes-no': 'choice',
  ordinal: 'choice',
  qualitative: 'judgement',
};

/** How the values of an indicator are entered: those of a yes-no one by a choice, of a share of something by two numbers. */
export const valueFormOf = (kind: IndicatorKind, isRatio: boolean): ValueForm =>
  FORMS[kind] ?? (isRatio ? 'ratio' : 'number');
