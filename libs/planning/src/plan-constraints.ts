import type { Meanings } from '@resolute/database';
import { DomainError, fieldFault, type ProblemCode } from '@resolute/domain';

const meaning =
  (code: ProblemCode) =>
  (cause: unknown): DomainError =>
    new DomainError(code, { cause });

/** What PostgreSQL means when it refuses a change of a plan. */
export const PLAN_CONSTRAINTS: Meanings = {
  uq_framework_versions_code: meaning('framework/code-taken'),
  uq_framework_versions_previous: meaning('framework/rolled-over'),
  ck_framework_versions_frozen: meaning('framework/frozen'),
  uq_result_kinds_code: meaning('result-kind/code-taken'),
  uq_results_code: meaning('result/code-taken'),
  uq_budgets_code: meaning('budget/code-taken'),
  uq_year_entries_year: meaning('year-entry/exists'),
  ck_result_links_once: meaning('result-link/exists'),
  ck_result_links_upwards: () => fieldFault('parentId', 'field/not-above'),
  ck_result_links_shares: () => fieldFault('share', 'field/shares-over-one'),
  ck_year_entries_year: () => fieldFault('year', 'field/outside-plan'),
  ck_plan_decisions_within: () => fieldFault('years', 'field/outside-plan'),
};
