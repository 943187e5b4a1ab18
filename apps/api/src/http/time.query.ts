import type { AsOf, LocalDate, TimeWish } from '@resolute/domain';
import { Day } from './fields/day';
import { RecordedBy } from './fields/recorded-by';
import { PageQuery } from './page.query';

const RECORDED_BY = 'Only what was recorded by the end of this day in Geneva, or by this moment; now if not given';

/** The two axes of time: what was recorded by a day or a moment, and what is in force on a day. */
export class TimeQuery implements TimeWish {
  @RecordedBy({ optional: true, description: RECORDED_BY })
  asOf?: AsOf;

  @Day({ optional: true, description: 'The links and targets in force on this day; today if not given' })
  on?: LocalDate;
}

/** As of when values are read, where no day of the plan makes a difference. */
export class AsOfQuery implements Pick<TimeWish, 'asOf'> {
  @RecordedBy({ optional: true, description: RECORDED_BY })
  asOf?: AsOf;
}

/** A part of a list, at a point of both axes. */
export class TimedPageQuery extends PageQuery implements TimeWish {
  @RecordedBy({ optional: true, description: RECORDED_BY })
  asOf?: AsOf;

  @Day({ optional: true, description: 'The links and targets in force on this day; today if not given' })
  on?: LocalDate;
}
