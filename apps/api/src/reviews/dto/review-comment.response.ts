import { ApiProperty } from '@nestjs/swagger';
import type { MentionablePeople, ReviewReply, ReviewThread, ReviewThreads } from '@resolute/reporting';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';

/** What somebody said of a version. */
export class ReviewReplyResponse implements ReviewReply {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: 'integer', description: 'Of the version on which it was said' })
  readonly number: number;

  @ApiProperty()
  readonly body: string;

  @ApiProperty({ type: () => PersonNameResponse })
  readonly author: PersonNameResponse;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt: Date;

  @ApiProperty({ type: () => PersonNameResponse, isArray: true })
  readonly mentions: readonly PersonNameResponse[];
}

/** A comment with what was answered. */
export class ReviewThreadResponse extends ReviewReplyResponse implements ReviewThread {
  @ApiProperty({ example: 'headlines' })
  readonly section: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'I-STD-01',
    description: 'An indicator or a result in it; null for the section',
  })
  readonly figure: string | null;

  @ApiProperty({ type: () => ReviewReplyResponse, isArray: true })
  readonly replies: readonly ReviewReplyResponse[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly resolvedAt: Date | null;

  @ApiProperty({ type: () => PersonNameResponse, nullable: true })
  readonly resolvedBy: PersonNameResponse | null;

  @ApiProperty({ type: String, nullable: true, description: 'What was decided on it' })
  readonly resolution: string | null;

  @ApiProperty({ type: 'integer' })
  readonly version: number;
}

export class ReviewThreadsResponse implements ReviewThreads {
  @ApiProperty({ type: () => ReviewThreadResponse, isArray: true })
  readonly items: readonly ReviewThreadResponse[];
}

export class MentionablePeopleResponse implements MentionablePeople {
  @ApiProperty({ type: () => PersonNameResponse, isArray: true })
  readonly items: readonly PersonNameResponse[];
}
