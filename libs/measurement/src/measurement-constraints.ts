import { type Meanings, means } from '@resolute/database';
import { DomainError, fieldFault, MOST_EVIDENCE } from '@resolute/domain';

/** What PostgreSQL means when it refuses a change of an indicator. */
export const MEASUREMENT_CONSTRAINTS: Meanings = {
  uq_indicators_code: means('indicator/code-taken'),
  uq_indicator_parts_unit: means('indicator/part-exists'),
  ck_indicator_versions_meaning: means('indicator/has-values'),
  ck_indicator_versions_follow: () => fieldFault('startsOn', 'field/period-reported'),
  ck_actuals_version_holds: () => fieldFault('period', 'field/not-a-period'),
  uq_actuals_open: means('actual/open-revision'),
  uq_actuals_revision: means('actual/open-revision'),
  ck_breakdown_values_open: () => fieldFault('breakdown', 'field/no-such-entry'),
  fk_breakdown_values_breakdown: () => fieldFault('breakdown', 'field/no-such-entry'),
  fk_breakdown_values_category: () => fieldFault('breakdown', 'field/no-such-entry'),
  ck_evidence_count: (cause) => new DomainError('evidence/too-many', { params: { max: MOST_EVIDENCE }, cause }),
  uq_evidence_content: means('evidence/exists'),
  ck_measured_results_once: means('measured-result/exists'),
  uq_dimensions_code: means('dimension/code-taken'),
  uq_categories_code: means('category/code-taken'),
  ck_categories_in_use: means('dimension/retired'),
  ck_breakdowns_in_use: () => fieldFault('sheet.breakdowns', 'field/dimension-retired'),
  uq_occasions_code: means('occasion/code-taken'),
  ck_occasions_series: () => fieldFault('series', 'field/series-in-use'),
  ck_occasions_held: means('occasion/has-values'),
  ck_actuals_meeting_held: means('occasion/cancelled'),
  fk_breakdowns_dimension: () => fieldFault('sheet.breakdowns', 'field/no-such-entry'),
  fk_indicator_people_person: () => fieldFault('personIds', 'field/no-such-entry'),
  fk_indicators_unit: () => fieldFault('unitId', 'field/no-such-entry'),
  fk_indicator_parts_unit: () => fieldFault('partUnitIds', 'field/no-such-entry'),
  fk_window_exceptions_unit: () => fieldFault('unitId', 'field/no-such-entry'),
  fk_window_exceptions_indicator: () => fieldFault('indicatorId', 'field/no-such-entry'),
};
