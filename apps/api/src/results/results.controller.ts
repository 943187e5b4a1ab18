import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { ResultsQueries, ResultsService, ResultThreadQueries } from '@resolute/planning';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { pageRequest } from '../http/page-request';
import { TimeQuery } from '../http/time.query';
import { UuidParam } from '../http/uuid-param';
import { ChangeResultDto, CreateResultDto, ListResultsQuery } from './dto/result.dto';
import { ResultsResponse } from './dto/result.response';
import { ResultThreadResponse } from './dto/result-thread.response';

@ApiTags('results')
@Controller('api/v1/results')
export class ResultsController {
  constructor(
    private readonly results: ResultsService,
    private readonly queries: ResultsQueries,
    private readonly threads: ResultThreadQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listResults', summary: 'Results that count on a day, by plan, kind and code' })
  @ApiOkResponse({ type: ResultsResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListResultsQuery): Promise<ResultsResponse> {
    return this.queries.list(actor, query, query, pageRequest(query));
  }

  @Post()
  @Keyed()
  @ApiOperation({ operationId: 'createResult', summary: 'Enter a result into a plan' })
  @ApiCreatedResponse({ type: ResultThreadResponse })
  create(@CurrentPerson() actor: Person, @Body() result: CreateResultDto): Promise<ResultThreadResponse> {
    return this.results.create(actor, result);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getResult', summary: 'One result with all that hangs together with it' })
  @ApiOkResponse({ type: ResultThreadResponse })
  get(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Query() time: TimeQuery,
  ): Promise<ResultThreadResponse> {
    return this.threads.get(actor, id, time);
  }

  @Patch(':id')
  @ChangesVersion()
  @ApiOperation({ operationId: 'changeResult', summary: 'Change what a result says, or retire it' })
  @ApiOkResponse({ type: ResultThreadResponse })
  change(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeResultDto,
  ): Promise<ResultThreadResponse> {
    return this.results.change(actor, id, version, changes);
  }
}
