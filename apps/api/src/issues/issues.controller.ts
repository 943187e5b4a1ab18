import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { IssuedReadingQueries, IssuesQueries, IssuesService } from '@resolute/reporting';
import { CurrentPerson } from '../http/access/current-actor';
import { Keyed } from '../http/keyed';
import { pageRequest } from '../http/page-request';
import { UuidParam } from '../http/uuid-param';
import { ListIssuesQuery, PrepareIssueDto, ReadIssueQuery } from './dto/issue.dto';
import { IssueResponse } from './dto/issue.response';
import { IssuesResponse } from './dto/issue-line.response';
import { IssuedReadingResponse } from './dto/issued-reading.response';

@ApiTags('issues')
@Controller('api/v1/issues')
export class IssuesController {
  constructor(
    private readonly issues: IssuesService,
    private readonly queries: IssuesQueries,
    private readonly readings: IssuedReadingQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listIssues', summary: 'Issued reports, and those on their way for whoever sees these' })
  @ApiOkResponse({ type: IssuesResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListIssuesQuery): Promise<IssuesResponse> {
    return this.queries.list(actor, query, pageRequest(query));
  }

  @Post()
  @Keyed()
  @ApiOperation({ operationId: 'prepareIssue', summary: 'Put the endorsed version of a report before the Director' })
  @ApiCreatedResponse({ type: IssueResponse })
  prepare(@CurrentPerson() actor: Person, @Body() wish: PrepareIssueDto): Promise<IssueResponse> {
    return this.issues.prepare(actor, wish);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getIssue', summary: 'One issue with its documents, seals and transmissions' })
  @ApiOkResponse({ type: IssueResponse })
  get(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<IssueResponse> {
    return this.queries.get(actor, id);
  }

  @Get(':id/reading')
  @ApiOperation({ operationId: 'readIssue', summary: 'What an issued report says, to be read on a screen' })
  @ApiOkResponse({ type: IssuedReadingResponse })
  read(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Query() { language }: ReadIssueQuery,
  ): Promise<IssuedReadingResponse> {
    return this.readings.read(actor, id, language);
  }
}
