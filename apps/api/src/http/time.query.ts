import type { LocalDate, TimeWish } from '@resolute/domain';
import { Day } from './fields/day';
import { PageQuery } from './page.query';

/** The two axes of time: what was recorded by the end of a day, and what is in force on a day. */
export class TimeQuery implements TimeWish {
  @Day({ optional: true, description: 'Only what was recorded by the end of this day in Geneva; now if not given' })
  asOf?: LocalDate;

  @Day({ optional: true, description: 'The links and targets in force on this day; today if not given' })
  on?: LocalDate;
}

/** As of when values are read, where no day of the plan makes a difference. */
export class AsOfQuery implements Pick<TimeWish, 'asOf'> {
  @Day({ optional: true, description: 'Only what was recorded by the end of this day in Geneva; now if not given' })
  asOf?: LocalDate;
}

/** A part of a list, at a point of both axes. */
export class TimedPageQuery extends PageQuery implements TimeWish {
  @Day({ optional: true, description: 'Only what was recorded by the end of this day in Geneva; now if not given' })
  asOf?: LocalDate;

  @Day({ optional: true, description: 'The links and targets in force on this day; today if not given' })
  on?: LocalDate;
}
