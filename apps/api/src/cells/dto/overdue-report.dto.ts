import type { AsOf } from '@resolute/domain';
import type { OverdueReportsFilter } from '@resolute/measurement';
import { Uuid } from '../../http/fields/identifiers';
import { RecordedBy } from '../../http/fields/recorded-by';
import { PageQuery } from '../../http/page.query';

export class ListOverdueReportsQuery extends PageQuery implements OverdueReportsFilter {
  @Uuid({ optional: true, description: 'The unit that is to report' })
  unit?: string;

  @RecordedBy({
    optional: true,
    description: 'What was overdue at the end of this day in Geneva, or at this moment; now if not given',
  })
  asOf?: AsOf;
}
