import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { RiskFindingsQueries } from '@resolute/risk';
import { CurrentPerson } from '../http/access/current-actor';
import { pageRequest } from '../http/page-request';
import { ListFindingsQuery } from './dto/risk-finding.dto';
import { RiskFindingsResponse } from './dto/risk-finding.response';

@ApiTags('risk-findings')
@Controller('api/v1/risk-findings')
export class RiskFindingsController {
  constructor(private readonly findings: RiskFindingsQueries) {}

  @Get()
  @ApiOperation({
    operationId: 'listRiskFindings',
    summary: 'What does not fit together in the register, and what indicators propose, by risk',
  })
  @ApiOkResponse({ type: RiskFindingsResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListFindingsQuery): Promise<RiskFindingsResponse> {
    return this.findings.list(actor, query, pageRequest(query));
  }
}
