import type { AcknowledgementWish, FindingsFilter } from '@resolute/alignment';
import {
  ALIGNMENT_RULES,
  type AlignmentRule,
  FINDING_STANDINGS,
  type FindingStanding,
  type LocalDate,
} from '@resolute/domain';
import { OneOf } from '../../http/fields/choices';
import { Day } from '../../http/fields/day';
import { Text } from '../../http/fields/text';
import { PageQuery } from '../../http/page.query';

const LONGEST_REASON = 2000;
const LONGEST_CODE = 40;
const PLAN = 'The code of an operational plan; that of the one that people work by if not given';

export class AlignmentQuery {
  @Text({ max: LONGEST_CODE, optional: true, description: PLAN })
  framework?: string;
}

export class ListFindingsQuery extends PageQuery implements FindingsFilter {
  @Text({ max: LONGEST_CODE, optional: true, description: PLAN })
  framework?: string;

  @OneOf(ALIGNMENT_RULES, 'AlignmentRule', { optional: true })
  rule?: AlignmentRule;

  @OneOf(FINDING_STANDINGS, 'FindingStanding', { optional: true, description: 'All that is not mended if not given' })
  standing?: FindingStanding;
}

export class AskForCheckDto {
  @Text({ max: LONGEST_CODE, optional: true, description: PLAN })
  framework?: string;
}

export class AcknowledgeFindingDto implements AcknowledgementWish {
  @Text({ max: LONGEST_REASON, multiline: true, description: 'Why it is borne' })
  reason: string;

  @Day({ description: 'The last day on which it holds: after today, and at most a year on' })
  untilOn: LocalDate;
}

export class WithdrawAcknowledgementDto {
  @Text({ max: LONGEST_REASON, multiline: true })
  reason: string;
}
