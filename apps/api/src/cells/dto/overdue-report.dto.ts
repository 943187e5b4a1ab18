import type { LocalDate } from '@resolute/domain';
import type { OverdueReportsFilter } from '@resolute/measurement';
import { Day } from '../../http/fields/day';
import { Uuid } from '../../http/fields/identifiers';

export class ListOverdueReportsQuery implements OverdueReportsFilter {
  @Uuid({ optional: true, description: 'The unit that is to report' })
  unit?: string;

  @Day({ optional: true, description: 'What was overdue at the end of this day in Geneva; now if not given' })
  asOf?: LocalDate;
}
