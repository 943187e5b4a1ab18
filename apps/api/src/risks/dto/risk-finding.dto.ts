import { FINDING_CODES, type FindingCode, type FindingsFilter } from '@resolute/risk';
import { OneOf } from '../../http/fields/choices';
import { Uuid } from '../../http/fields/identifiers';
import { PageQuery } from '../../http/page.query';

export class ListFindingsQuery extends PageQuery implements FindingsFilter {
  @OneOf(FINDING_CODES, 'RiskFindingCode', { optional: true })
  code?: FindingCode;

  @Uuid({ optional: true, description: 'In the risks of this unit' })
  unit?: string;

  @Uuid({ optional: true, description: 'In the risks that this person answers for' })
  owner?: string;
}
