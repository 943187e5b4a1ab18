import { type Meanings, means } from '@resolute/database';
import { fieldFault } from '@resolute/domain';

/** What PostgreSQL means when it refuses a change of a plan. */
export const PLAN_CONSTRAINTS: Meanings = {
  uq_framework_versions_code: means('framework/code-taken'),
  uq_framework_versions_previous: means('framework/rolled-over'),
  ck_framework_versions_frozen: means('framework/frozen'),
  uq_result_kinds_code: means('result-kind/code-taken'),
  uq_results_code: means('result/code-taken'),
  uq_budgets_code: means('budget/code-taken'),
  uq_year_entries_year: means('year-entry/exists'),
  ck_result_links_once: means('result-link/exists'),
  uq_resources_current: means('resource/exists'),
  uq_resources_previous: means('resource/superseded'),
  uq_budget_ceilings_current: means('budget-ceiling/exists'),
  uq_budget_ceilings_previous: means('budget-ceiling/superseded'),
  ck_resources_year: () => fieldFault('year', 'field/outside-plan'),
  ck_resources_begun: () => fieldFault('year', 'field/year-to-come'),
  ck_budget_ceilings_year: () => fieldFault('year', 'field/outside-plan'),
  ck_result_links_upwards: () => fieldFault('parentId', 'field/not-above'),
  ck_result_links_shares: () => fieldFault('share', 'field/shares-over-one'),
  ck_year_entries_year: () => fieldFault('year', 'field/outside-plan'),
  ck_plan_decisions_within: () => fieldFault('years', 'field/outside-plan'),
};
