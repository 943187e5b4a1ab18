import type { AsOf, LocalDate } from '@resolute/domain';
import type { CellsFilter, OpenCellsFilter } from '@resolute/measurement';
import { Day } from '../../http/fields/day';
import { Uuid } from '../../http/fields/identifiers';
import { RecordedBy } from '../../http/fields/recorded-by';

export class ListCellsQuery implements CellsFilter {
  @Uuid({ optional: true, description: 'The unit that reports' })
  unit?: string;

  @Day({ description: 'Periods that end on this day or later' })
  from: LocalDate;

  @Day({ description: 'Periods that end on this day or earlier' })
  to: LocalDate;

  @Uuid({ optional: true })
  indicator?: string;

  @RecordedBy({
    optional: true,
    description: 'With the values and targets recorded by the end of this day, or by this moment; now if not given',
  })
  asOf?: AsOf;
}

export class ListOpenCellsQuery implements OpenCellsFilter {
  @Uuid({ description: 'The unit that reports' })
  unit: string;
}
