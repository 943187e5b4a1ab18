import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { ComparisonsQueries } from '@resolute/reporting';
import { CurrentPerson } from '../http/access/current-actor';
import { ComparisonQuery } from './dto/comparison.dto';
import { ReportComparisonResponse } from './dto/comparison.response';

@ApiTags('comparisons')
@Controller('api/v1/comparisons')
export class ComparisonsController {
  constructor(private readonly comparisons: ComparisonsQueries) {}

  @Get()
  @ApiOperation({
    operationId: 'compareReports',
    summary: 'What differs between two reports, or versions of them, and why',
  })
  @ApiOkResponse({ type: ReportComparisonResponse })
  compare(@CurrentPerson() actor: Person, @Query() wish: ComparisonQuery): Promise<ReportComparisonResponse> {
    return this.comparisons.compare(actor, wish);
  }
}
