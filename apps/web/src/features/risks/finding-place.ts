import { EARLY_WARNINGS, type EarlyWarningKind } from '@resolute/domain';
import type { FindingCode } from '../../api/risks';
import type { MessageKey } from '../../text/wording';
import type { RiskPartName } from '../../ui/risks/risk-part';

/** The part of a risk's page where a finding is mended; the head of the page where none is named. */
export const MENDED_AT: Readonly<Record<FindingCode, RiskPartName | undefined>> = {
  'no-owner': 'statement',
  'no-link': 'links',
  'no-residual': 'assessments',
  'no-appetite': 'statement',
  'residual-above-inherent': 'assessments',
  'target-above-residual': 'assessments',
  'residual-lowered-without-control': 'controls',
  'old-matrix': 'assessments',
  'above-appetite-undecided': 'treatments',
  'acceptance-ended': 'ladder',
  // Reviews are recorded by a button beside the title.
  'review-overdue': undefined,
  'treatment-overdue': 'treatments',
  'treatment-without-owner': 'treatments',
  'closed-with-open-treatments': 'treatments',
  reassess: 'assessments',
  'flag-forecast': 'links',
};

/** What indicators propose is no contradiction. */
export const isProposal = (code: FindingCode): code is EarlyWarningKind => EARLY_WARNINGS.some((each) => each === code);

/** How the parts are headed. */
export const PART_TITLES: Readonly<Record<RiskPartName, MessageKey>> = {
  statement: 'risks.statement',
  assessments: 'risks.assessments',
  treatments: 'risks.treatments',
  controls: 'risks.controls',
  ladder: 'risks.ladder',
  links: 'risks.links',
};
