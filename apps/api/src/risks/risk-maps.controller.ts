import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { RiskMapQueries } from '@resolute/risk';
import { CurrentPerson } from '../http/access/current-actor';
import { RiskMapQuery } from './dto/risk.dto';
import { RiskMapResponse } from './dto/risk-map.response';

@ApiTags('risk-maps')
@Controller('api/v1/risk-maps')
export class RiskMapsController {
  constructor(private readonly map: RiskMapQueries) {}

  @Get()
  @ApiOperation({
    operationId: 'getRiskMap',
    summary:
      'Where the risks stand that are watched, or stood at the end of a day, and how they moved since another one',
  })
  @ApiOkResponse({ type: RiskMapResponse })
  get(@CurrentPerson() actor: Person, @Query() { since, until }: RiskMapQuery): Promise<RiskMapResponse> {
    return this.map.get(actor, since, until);
  }
}
