import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@resolute/domain';
import { IssuedReadingQueries, IssuesQueries } from '@resolute/reporting';
import { OpenTo } from '../http/access/access-level';
import { CurrentVisitor } from '../http/access/current-visitor';
import { pageRequest } from '../http/page-request';
import { UuidParam } from '../http/uuid-param';
import { ListPublicIssuesQuery, ReadIssueQuery } from './dto/issue.dto';
import { IssueResponse } from './dto/issue.response';
import { IssuesResponse } from './dto/issue-line.response';
import { IssuedReadingResponse } from './dto/issued-reading.response';

/** Issued reports for everybody; their addresses stay what they are. */
@ApiTags('public-issues')
@Controller('api/v1/public-issues')
@OpenTo('public')
export class PublicIssuesController {
  constructor(
    private readonly queries: IssuesQueries,
    private readonly readings: IssuedReadingQueries,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listPublicIssues',
    summary: 'Issued reports that everybody may read, the latest first',
  })
  @ApiOkResponse({ type: IssuesResponse })
  list(@Query() query: ListPublicIssuesQuery): Promise<IssuesResponse> {
    return this.queries.listPublic(query, pageRequest(query));
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getPublicIssue', summary: 'One of them with its documents, seals and transmissions' })
  @ApiOkResponse({ type: IssueResponse })
  get(@CurrentVisitor() actor: Actor, @Param('id', UuidParam) id: string): Promise<IssueResponse> {
    return this.queries.get(actor, id);
  }

  @Get(':id/reading')
  @ApiOperation({ operationId: 'readPublicIssue', summary: 'What it says, to be read on a screen' })
  @ApiOkResponse({ type: IssuedReadingResponse })
  read(
    @CurrentVisitor() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Query() { language }: ReadIssueQuery,
  ): Promise<IssuedReadingResponse> {
    return this.readings.read(actor, id, language);
  }
}
