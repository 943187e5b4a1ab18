import {
  LANGUAGES,
  type Language,
  LONGEST_PROSE,
  LONGEST_REMARK,
  REVIEW_VERDICTS,
  type ReviewVerdict,
} from '@resolute/domain';
import type { CommentWish, EndorsementWish } from '@resolute/reporting';
import { OneOf } from '../../http/fields/choices';
import { Uuid, Uuids } from '../../http/fields/identifiers';
import { WholeNumber } from '../../http/fields/numbers';
import { Text } from '../../http/fields/text';

const LONGEST_CODE = 80;
const MOST_MENTIONS = 20;
const MOST_VERSIONS = 9999;

export class ReviewedVersionQuery {
  @OneOf(LANGUAGES, 'Language', { optional: true, description: 'The original language of the report if not given' })
  language?: Language;
}

export class VersionChangesQuery extends ReviewedVersionQuery {
  @WholeNumber({ min: 1, max: MOST_VERSIONS, inQuery: true, description: 'The number of an earlier version' })
  since: number;
}

/** What somebody wants to say of a section or a figure, or to answer. */
export class CommentDto implements CommentWish {
  @Text({ max: LONGEST_CODE, optional: true, description: 'A section of the version; left out in an answer' })
  section?: string;

  @Text({
    max: LONGEST_CODE,
    optional: true,
    nullable: true,
    description: 'The code of an indicator or a result in the section',
  })
  figure?: string | null;

  @Text({ max: LONGEST_PROSE, multiline: true })
  body: string;

  @Uuid({ optional: true, nullable: true, description: 'The comment that it answers' })
  parentId?: string | null;

  @Uuids({ most: MOST_MENTIONS, optional: true, description: 'Those whom it names; they are told' })
  mentions?: readonly string[];
}

export class ResolutionDto {
  @Text({
    max: LONGEST_REMARK,
    multiline: true,
    optional: true,
    nullable: true,
    description: 'What was decided on it; stays on record',
  })
  resolution?: string | null;
}

export class EndorsementDto implements EndorsementWish {
  @OneOf(REVIEW_VERDICTS, 'ReviewVerdict')
  verdict: ReviewVerdict;

  @Text({
    max: LONGEST_REMARK,
    multiline: true,
    optional: true,
    nullable: true,
    description: 'Wanted with changes that are asked for',
  })
  note?: string | null;
}
