import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { ActualExplanationsQueries } from '@resolute/measurement';
import { CurrentPerson } from '../http/access/current-actor';
import { AsOfQuery } from '../http/time.query';
import { UuidParam } from '../http/uuid-param';
import { ActualExplanationResponse } from './dto/actual-explanation.response';

@ApiTags('actuals')
@Controller('api/v1/actuals')
export class ActualExplanationsController {
  constructor(private readonly explanations: ActualExplanationsQueries) {}

  @Get(':id/explain')
  @ApiOperation({ operationId: 'explainActual', summary: 'How one value came about' })
  @ApiOkResponse({ type: ActualExplanationResponse })
  get(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Query() { asOf }: AsOfQuery,
  ): Promise<ActualExplanationResponse> {
    return this.explanations.get(actor, id, asOf);
  }
}
