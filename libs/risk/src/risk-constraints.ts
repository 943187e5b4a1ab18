import { type Meanings, means } from '@resolute/database';
import { DomainError, fieldFault } from '@resolute/domain';

/** What PostgreSQL means when it refuses a change of the risk register. */
export const RISK_CONSTRAINTS: Meanings = {
  uq_risk_categories_code: means('risk-category/code-taken'),
  uq_risk_links_result: () => fieldFault('links', 'field/repeated'),
  uq_risk_links_indicator: () => fieldFault('links', 'field/repeated'),
  uq_risk_links_clause: () => fieldFault('links', 'field/repeated'),
  ck_risk_links_clause: () => fieldFault('links', 'field/not-a-code'),
  ck_risks_linked: () => fieldFault('links', 'field/none-chosen'),
  ck_risk_treatments_days: () => fieldFault('dueOn', 'field/ends-before-start'),
  ck_risk_treatments_nature: () => fieldFault('nature', 'field/not-with-other'),
  ck_risk_controls_days: () => fieldFault('untilOn', 'field/ends-before-start'),
  ck_risk_acceptances_other: (cause) =>
    new DomainError('access/not-allowed', { params: { reason: 'assessor' }, cause }),
};
