import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { OverdueReportsQueries } from '@resolute/measurement';
import { CurrentPerson } from '../http/access/current-actor';
import { pageRequest } from '../http/page-request';
import { ListOverdueReportsQuery } from './dto/overdue-report.dto';
import { OverdueReportsResponse } from './dto/overdue-report.response';

@ApiTags('actuals')
@Controller('api/v1/overdue-reports')
export class OverdueReportsController {
  constructor(private readonly queries: OverdueReportsQueries) {}

  @Get()
  @ApiOperation({ operationId: 'listOverdueReports', summary: 'Values that were due and that nobody has handed in' })
  @ApiOkResponse({ type: OverdueReportsResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListOverdueReportsQuery): Promise<OverdueReportsResponse> {
    return this.queries.list(actor, query, pageRequest(query));
  }
}
