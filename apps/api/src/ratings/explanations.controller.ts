import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { ExplanationsQueries } from '@resolute/measurement';
import { CurrentPerson } from '../http/access/current-actor';
import { TimeQuery } from '../http/time.query';
import { UuidParam } from '../http/uuid-param';
import { IndicatorExplanationResponse, ResultExplanationResponse } from './dto/explanation.response';

@ApiTags('ratings')
@Controller('api/v1')
export class ExplanationsController {
  constructor(private readonly explanations: ExplanationsQueries) {}

  @Get('indicators/:id/explain')
  @ApiOperation({ operationId: 'explainIndicator', summary: 'How an indicator came by its rating' })
  @ApiOkResponse({ type: IndicatorExplanationResponse })
  indicator(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Query() time: TimeQuery,
  ): Promise<IndicatorExplanationResponse> {
    return this.explanations.indicator(actor, id, time);
  }

  @Get('results/:id/explain')
  @ApiOperation({ operationId: 'explainResult', summary: 'How a result came by its rating' })
  @ApiOkResponse({ type: ResultExplanationResponse })
  result(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Query() time: TimeQuery,
  ): Promise<ResultExplanationResponse> {
    return this.explanations.result(actor, id, time);
  }
}
