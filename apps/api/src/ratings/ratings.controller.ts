import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { RatingsQueries } from '@resolute/measurement';
import { CurrentPerson } from '../http/access/current-actor';
import { pageRequest } from '../http/page-request';
import { ListRatingsQuery, OverviewQuery } from './dto/rating.dto';
import { OverviewResponse, RatingsResponse } from './dto/rating.response';

@ApiTags('ratings')
@Controller('api/v1')
export class RatingsController {
  constructor(private readonly queries: RatingsQueries) {}

  @Get('ratings')
  @ApiOperation({ operationId: 'listRatings', summary: 'Indicators with their ratings, by code' })
  @ApiOkResponse({ type: RatingsResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListRatingsQuery): Promise<RatingsResponse> {
    return this.queries.list(actor, query, query, pageRequest(query));
  }

  @Get('overview')
  @ApiOperation({
    operationId: 'getOverview',
    summary: 'A plan at a glance: its highest results and what they are made of',
  })
  @ApiOkResponse({ type: OverviewResponse })
  overview(@CurrentPerson() actor: Person, @Query() query: OverviewQuery): Promise<OverviewResponse> {
    return this.queries.overview(actor, query.framework, query);
  }
}
