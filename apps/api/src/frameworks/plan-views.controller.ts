import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { ComparisonQueries, ResultsMapQueries } from '@resolute/planning';
import { CurrentPerson } from '../http/access/current-actor';
import { AsOfQuery, TimeQuery } from '../http/time.query';
import { UuidParam } from '../http/uuid-param';
import { ResultsMapResponse } from '../results/dto/result.response';
import { ComparisonResponse } from './dto/comparison.response';

@ApiTags('frameworks')
@Controller('api/v1/frameworks')
export class PlanViewsController {
  constructor(
    private readonly map: ResultsMapQueries,
    private readonly comparison: ComparisonQueries,
  ) {}

  @Get(':id/map')
  @ApiOperation({ operationId: 'getResultsMap', summary: 'All results of a plan and of those it hangs together with' })
  @ApiOkResponse({ type: ResultsMapResponse })
  getMap(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Query() time: TimeQuery,
  ): Promise<ResultsMapResponse> {
    return this.map.get(actor, id, time);
  }

  @Get(':id/comparisons/:otherId')
  @ApiOperation({ operationId: 'comparePlans', summary: 'Two versions of a plan side by side, the earlier one first' })
  @ApiOkResponse({ type: ComparisonResponse })
  compare(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Param('otherId', UuidParam) otherId: string,
    @Query() time: AsOfQuery,
  ): Promise<ComparisonResponse> {
    return this.comparison.get(actor, [id, otherId], time);
  }
}
