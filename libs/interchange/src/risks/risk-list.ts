import { ASSESSMENT_KINDS } from '@resolute/domain';
import type { ListShape } from '../lists/list-file';

/** The columns of a list of risks that are read back, by the names that a CSV file carries in its first line. */
export const RISK_COLUMNS = [
  'code',
  'title',
  'cause',
  'event',
  'consequence',
  'class',
  'nature',
  'category',
  'unit',
  'proximity',
  'results',
  'indicators',
  'clauses',
  'inherent_likelihood',
  'inherent_impact',
  'inherent_rationale',
  'residual_likelihood',
  'residual_impact',
  'residual_rationale',
  'target_likelihood',
  'target_impact',
  'target_rationale',
] as const;
export type RiskColumn = (typeof RISK_COLUMNS)[number];

/** Beside them: how a risk stands, only to read. */
export const SHOWN_OF_RISKS = [
  'owner',
  'state',
  'inherent_score',
  'inherent_level',
  'residual_score',
  'residual_level',
  'target_score',
  'target_level',
  'appetite',
  'standing',
  'next_review',
] as const;
export type ShownOfRisk = (typeof SHOWN_OF_RISKS)[number];

/** By what such a list is known. */
export const RISK_SHAPE: ListShape<RiskColumn> = {
  form: 'resolute-risks/1',
  columns: RISK_COLUMNS,
  required: ['title', 'cause', 'event', 'consequence', 'class', 'nature', 'category', 'unit', 'proximity'],
};

/** Of each assessment its columns. */
export const SCORE_COLUMNS = ASSESSMENT_KINDS.map(
  (kind) =>
    ({
      kind,
      likelihood: `${kind}_likelihood`,
      impact: `${kind}_impact`,
      rationale: `${kind}_rationale`,
      score: `${kind}_score`,
      level: `${kind}_level`,
    }) as const,
);

/** The columns that hold words in one language. */
export const WORDED = ['title', 'cause', 'event', 'consequence'] as const satisfies readonly RiskColumn[];

/** The columns in which something is chosen, with the words for it. */
export const CHOSEN = { class: 'classes', nature: 'natures', proximity: 'proximities' } as const satisfies Partial<
  Record<RiskColumn, string>
>;
