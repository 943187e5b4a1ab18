import {
  FLAGS,
  type Flag,
  MARKS,
  type Mark,
  NOT_RATED_REASONS,
  type NotRatedReason,
  RATINGS,
  type Rating,
} from '@resolute/domain';
import type { RatingsFilter } from '@resolute/measurement';
import { OneOf } from '../../http/fields/choices';
import { Uuid } from '../../http/fields/identifiers';
import { Text } from '../../http/fields/text';
import { TimedPageQuery, TimeQuery } from '../../http/time.query';

export class ListRatingsQuery extends TimedPageQuery implements RatingsFilter {
  @Uuid({ optional: true, description: 'A result: only the indicators that it is made of' })
  under?: string;

  @Uuid({ optional: true, description: 'A plan: only the indicators below any of its highest results' })
  framework?: string;

  @Uuid({ optional: true, description: 'Those that this unit answers for' })
  unit?: string;

  @OneOf(MARKS, 'RatingMark', {
    optional: true,
    description:
      'As tiles count them: on track without those that have exceeded their target, or not rated for any reason',
  })
  mark?: Mark;

  @OneOf(RATINGS, 'Rating', { optional: true })
  rating?: Rating;

  @OneOf(NOT_RATED_REASONS, 'NotRatedReason', {
    optional: true,
    description: 'Those that are not rated for this reason',
  })
  reason?: NotRatedReason;

  @OneOf(FLAGS, 'RatingFlag', { optional: true })
  flag?: Flag;

  @Text({ max: 200, optional: true, description: 'A part of the code or of the title in any language' })
  text?: string;
}

export class OverviewQuery extends TimeQuery {
  @Uuid({ optional: true, description: 'A plan; the strategic plan of the day if not given' })
  framework?: string;
}
