export {
  BREAKDOWN_RULES,
  type Breakdown,
  type BreakdownFault,
  type BreakdownPart,
  type BreakdownRule,
  checkBreakdown,
  NOT_STATED,
} from './breakdown-check';
export { breakdownProblem } from './breakdown-problem';
export { type CategoryDays, categoriesIn } from './categories-in';
export { type Choices, type ChoosingSheet, checkChoice, choicesOf } from './choice-check';
export { type BreakdownNeeds, type DraftEntry, type EntryNeeds, VALUE_FORMS, type ValueForm } from './draft-entry';
export { missingForSubmission } from './missing-for-submission';
export { LARGEST_BLOCK, pastedBlock } from './pasted-block';
export { LONGEST_NUMBER_TEXT, type NumberSigns, type UnderstoodNumber, understoodNumber } from './understood-number';
export { valueFormOf } from './value-form';
export {
  JUMP_SHARE,
  type Limits,
  WARNING_CODES,
  type Warning,
  type WarningCode,
  type WarningInput,
  warningsOf,
} from './warnings';
