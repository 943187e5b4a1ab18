import type { FieldProblem } from '../kernel/domain-error';

/**
 * What a draft lacks before it may be opened: a link to what it threatens, as a risk is the effect of uncertainty on an objective. An
 * owner and an assessment may follow, and are missed until then by a finding.
 */
export const missingToOpen = ({ linkCount }: { readonly linkCount: number }): readonly FieldProblem[] =>
  linkCount > 0 ? [] : [{ field: 'links', code: 'field/none-chosen' }];
