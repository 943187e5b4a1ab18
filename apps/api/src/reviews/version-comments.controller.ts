import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { CommentsService, ReviewCommentsQueries } from '@resolute/reporting';
import { CurrentPerson } from '../http/access/current-actor';
import { Keyed } from '../http/keyed';
import { UuidParam } from '../http/uuid-param';
import { CommentDto } from './dto/review.dto';
import { MentionablePeopleResponse, ReviewThreadResponse, ReviewThreadsResponse } from './dto/review-comment.response';

@ApiTags('reviews')
@Controller('api/v1/versions/:id')
export class VersionCommentsController {
  constructor(
    private readonly comments: CommentsService,
    private readonly queries: ReviewCommentsQueries,
  ) {}

  @Get('comments')
  @ApiOperation({ operationId: 'listComments', summary: 'What was said of a report up to a version, thread by thread' })
  @ApiOkResponse({ type: ReviewThreadsResponse })
  list(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<ReviewThreadsResponse> {
    return this.queries.of(actor, id);
  }

  @Post('comments')
  @Keyed()
  @ApiOperation({ operationId: 'addComment', summary: 'Comment on a section or a figure, or answer; gives the thread' })
  @ApiCreatedResponse({ type: ReviewThreadResponse })
  add(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() comment: CommentDto,
  ): Promise<ReviewThreadResponse> {
    return this.comments.add(actor, id, comment);
  }

  @Get('mentionable-people')
  @ApiOperation({ operationId: 'listMentionablePeople', summary: 'Those whom a comment may name' })
  @ApiOkResponse({ type: MentionablePeopleResponse })
  mentionable(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<MentionablePeopleResponse> {
    return this.queries.mentionable(actor, id);
  }
}
