import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { WaitingReportsQueries } from '@resolute/accountability';
import type { Person } from '@resolute/domain';
import { CurrentPerson } from '../http/access/current-actor';
import { WaitingReportsResponse } from './dto/waiting-report.response';

@ApiTags('result-notes')
@Controller('api/v1/waiting-reports')
export class WaitingReportsController {
  constructor(private readonly queries: WaitingReportsQueries) {}

  @Get()
  @ApiOperation({ operationId: 'listWaitingReports', summary: 'The notes and actions that wait for the reader' })
  @ApiOkResponse({ type: WaitingReportsResponse })
  list(@CurrentPerson() actor: Person): Promise<WaitingReportsResponse> {
    return this.queries.of(actor);
  }
}
