import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { WaitingReviewsQueries } from '@resolute/reporting';
import { CurrentPerson } from '../http/access/current-actor';
import { WaitingReviewsResponse } from './dto/waiting-review.response';

@ApiTags('reviews')
@Controller('api/v1/waiting-reviews')
export class WaitingReviewsController {
  constructor(private readonly queries: WaitingReviewsQueries) {}

  @Get()
  @ApiOperation({ operationId: 'listWaitingReviews', summary: 'The reviews of reports that wait for the reader' })
  @ApiOkResponse({ type: WaitingReviewsResponse })
  list(@CurrentPerson() actor: Person): Promise<WaitingReviewsResponse> {
    return this.queries.of(actor);
  }
}
