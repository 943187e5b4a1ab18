import type { LocalDate } from '@resolute/domain';
import type { CellsFilter } from '@resolute/measurement';
import { Day } from '../../http/fields/day';
import { Uuid } from '../../http/fields/identifiers';

export class ListCellsQuery implements CellsFilter {
  @Uuid({ optional: true, description: 'The unit that reports' })
  unit?: string;

  @Day({ description: 'Periods that end on this day or later' })
  from: LocalDate;

  @Day({ description: 'Periods that end on this day or earlier' })
  to: LocalDate;

  @Uuid({ optional: true })
  indicator?: string;

  @Day({ optional: true, description: 'With the values and targets recorded by the end of this day; now if not given' })
  asOf?: LocalDate;
}
