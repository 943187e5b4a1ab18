import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { CommentsService } from '@resolute/reporting';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { UuidParam } from '../http/uuid-param';
import { ResolutionDto } from './dto/review.dto';
import { ReviewThreadResponse } from './dto/review-comment.response';

@ApiTags('reviews')
@Controller('api/v1/comments/:id')
export class CommentsController {
  constructor(private readonly comments: CommentsService) {}

  @Post('resolutions')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'resolveThread', summary: 'Say that a thread is settled, and what was decided' })
  @ApiOkResponse({ type: ReviewThreadResponse })
  resolve(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() { resolution }: ResolutionDto,
  ): Promise<ReviewThreadResponse> {
    return this.comments.resolve(actor, id, version, resolution);
  }

  @Post('reopenings')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'reopenThread', summary: 'Say that a thread is not settled after all' })
  @ApiOkResponse({ type: ReviewThreadResponse })
  reopen(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
  ): Promise<ReviewThreadResponse> {
    return this.comments.reopen(actor, id, version);
  }
}
