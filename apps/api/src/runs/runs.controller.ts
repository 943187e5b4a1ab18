import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { ReportRenewalsService, ReportRunsQueries, ReportRunsService, RunFilesQueries } from '@resolute/reporting';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentPerson } from '../http/access/current-actor';
import { GivesFile } from '../http/files/gives-file';
import { handOut } from '../http/files/hand-out';
import { KeyParam } from '../http/key-param';
import { Keyed } from '../http/keyed';
import { pageRequest } from '../http/page-request';
import { UuidParam } from '../http/uuid-param';
import { AskForRunDto, ListRunsQuery } from './dto/run.dto';
import { RunFilesResponse, RunResponse, RunsResponse } from './dto/run.response';

@ApiTags('runs')
@Controller('api/v1/runs')
export class RunsController {
  constructor(
    private readonly runs: ReportRunsService,
    private readonly renewals: ReportRenewalsService,
    private readonly queries: ReportRunsQueries,
    private readonly runFiles: RunFilesQueries,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listRuns',
    summary: 'Reports that are planned, made or passed over, what is due last first',
  })
  @ApiOkResponse({ type: RunsResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListRunsQuery): Promise<RunsResponse> {
    return this.queries.list(actor, query, pageRequest(query));
  }

  @Post()
  @Keyed()
  @ApiOperation({
    operationId: 'askForRun',
    summary:
      'Ask for a report now; of a definition and a meeting there is one, so that is the answer also when it is there',
  })
  @ApiCreatedResponse({ type: RunResponse })
  ask(@CurrentPerson() actor: Person, @Body() wish: AskForRunDto): Promise<RunResponse> {
    return this.runs.ask(actor, wish);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getRun', summary: 'How far the making of one report has come' })
  @ApiOkResponse({ type: RunResponse })
  get(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<RunResponse> {
    return this.queries.get(actor, id);
  }

  @Post(':id/retries')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ operationId: 'retryRun', summary: 'Make a report once more that was given up; what is there stays' })
  @ApiOkResponse({ type: RunResponse })
  retry(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<RunResponse> {
    return this.runs.retry(actor, id);
  }

  @Post(':id/renewals')
  @Keyed()
  @ApiOperation({
    operationId: 'renewRun',
    summary: 'Make a report anew of what is accepted by now, as long as nobody has reviewed it; its texts stay',
  })
  @ApiCreatedResponse({ type: RunResponse })
  renew(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<RunResponse> {
    return this.renewals.renew(actor, id);
  }

  @Get(':id/files')
  @ApiOperation({ operationId: 'listRunFiles', summary: 'What is drawn so far, by language and format' })
  @ApiOkResponse({ type: RunFilesResponse })
  files(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<RunFilesResponse> {
    return this.runFiles.list(actor, id);
  }

  @Get(':id/files/:language/:format')
  @ApiOperation({ operationId: 'getRunFile', summary: 'A file itself, to be saved' })
  @GivesFile()
  async file(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Param('language', KeyParam) language: string,
    @Param('format', KeyParam) format: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await handOut(await this.runFiles.content(actor, id, { language, format }), request, reply);
  }
}
