import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { BreakdownTrendsQueries } from '@resolute/measurement';
import { CurrentPerson } from '../http/access/current-actor';
import { TimeQuery } from '../http/time.query';
import { UuidParam } from '../http/uuid-param';
import { BreakdownTrendsResponse } from './dto/breakdown-trend.response';

@ApiTags('ratings')
@Controller('api/v1')
export class BreakdownTrendsController {
  constructor(private readonly queries: BreakdownTrendsQueries) {}

  @Get('indicators/:id/breakdown-trends')
  @ApiOperation({
    operationId: 'getBreakdownTrends',
    summary: 'The accepted values of an indicator by category and period',
  })
  @ApiOkResponse({ type: BreakdownTrendsResponse })
  ofIndicator(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Query() time: TimeQuery,
  ): Promise<BreakdownTrendsResponse> {
    return this.queries.ofIndicator(actor, id, time);
  }
}
