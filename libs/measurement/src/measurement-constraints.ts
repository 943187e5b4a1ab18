import type { Meanings } from '@resolute/database';
import { DomainError, fieldFault, type ProblemCode } from '@resolute/domain';

const meaning =
  (code: ProblemCode) =>
  (cause: unknown): DomainError =>
    new DomainError(code, { cause });

/** What PostgreSQL means when it refuses a change of an indicator. */
export const MEASUREMENT_CONSTRAINTS: Meanings = {
  uq_indicators_code: meaning('indicator/code-taken'),
  uq_indicator_parts_unit: meaning('indicator/part-exists'),
  ck_indicator_versions_meaning: meaning('indicator/has-values'),
  uq_actuals_open: meaning('actual/open-revision'),
  uq_actuals_revision: meaning('actual/open-revision'),
  ck_breakdown_values_open: () => fieldFault('breakdown', 'field/no-such-entry'),
  fk_breakdown_values_breakdown: () => fieldFault('breakdown', 'field/no-such-entry'),
  fk_breakdown_values_category: () => fieldFault('breakdown', 'field/no-such-entry'),
  ck_measured_results_once: meaning('measured-result/exists'),
  uq_dimensions_code: meaning('dimension/code-taken'),
  uq_categories_code: meaning('category/code-taken'),
  uq_occasions_code: meaning('occasion/code-taken'),
  fk_breakdowns_dimension: () => fieldFault('sheet.breakdowns', 'field/no-such-entry'),
  fk_indicator_people_person: () => fieldFault('personIds', 'field/no-such-entry'),
  fk_indicators_unit: () => fieldFault('unitId', 'field/no-such-entry'),
  fk_indicator_parts_unit: () => fieldFault('partUnitIds', 'field/no-such-entry'),
};
