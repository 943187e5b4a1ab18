import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { EditionsService, FrameworksQueries, FrameworksService, PlanDecisionsService } from '@resolute/planning';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { pageRequest } from '../http/page-request';
import { TimedPageQuery, TimeQuery } from '../http/time.query';
import { UuidParam } from '../http/uuid-param';
import {
  ChangeFrameworkDto,
  CreateFrameworkDto,
  RecordDecisionDto,
  ResultKindDto,
  RollOverDto,
} from './dto/framework.dto';
import { FrameworkResponse, FrameworksResponse } from './dto/framework.response';

@ApiTags('frameworks')
@Controller('api/v1/frameworks')
export class FrameworksController {
  constructor(
    private readonly frameworks: FrameworksService,
    private readonly editions: EditionsService,
    private readonly decisions: PlanDecisionsService,
    private readonly queries: FrameworksQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listFrameworks', summary: 'Strategic and operational plans, the newest first' })
  @ApiOkResponse({ type: FrameworksResponse })
  list(@CurrentPerson() actor: Person, @Query() query: TimedPageQuery): Promise<FrameworksResponse> {
    return this.queries.list(actor, query, pageRequest(query));
  }

  @Post()
  @Keyed()
  @ApiOperation({ operationId: 'createFramework', summary: 'Make a framework version with its kinds of results' })
  @ApiCreatedResponse({ type: FrameworkResponse })
  create(@CurrentPerson() actor: Person, @Body() framework: CreateFrameworkDto): Promise<FrameworkResponse> {
    return this.frameworks.create(actor, framework);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getFramework', summary: 'One plan with its decisions and the standing of its years' })
  @ApiOkResponse({ type: FrameworkResponse })
  get(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Query() time: TimeQuery,
  ): Promise<FrameworkResponse> {
    return this.queries.get(actor, id, time);
  }

  @Patch(':id')
  @ChangesVersion()
  @ApiOperation({ operationId: 'changeFramework', summary: 'Change the code, title, years or source of a plan' })
  @ApiOkResponse({ type: FrameworkResponse })
  change(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeFrameworkDto,
  ): Promise<FrameworkResponse> {
    return this.frameworks.change(actor, id, version, changes);
  }

  @Post(':id/kinds')
  @Keyed()
  @ApiOperation({ operationId: 'addResultKind', summary: 'Give a plan a further kind of result' })
  @ApiCreatedResponse({ type: FrameworkResponse })
  addKind(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() kind: ResultKindDto,
  ): Promise<FrameworkResponse> {
    return this.frameworks.addKind(actor, id, kind);
  }

  @Post(':id/editions')
  @Keyed()
  @ChangesVersion()
  @ApiOperation({
    operationId: 'rollOver',
    summary: 'Make next year’s edition of an operational plan; freezes this one',
  })
  @ApiCreatedResponse({ type: FrameworkResponse })
  rollOver(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() edition: RollOverDto,
  ): Promise<FrameworkResponse> {
    return this.editions.rollOver(actor, id, version, edition);
  }

  @Post(':id/decisions')
  @Keyed()
  @ApiOperation({ operationId: 'recordPlanDecision', summary: 'Record what a body decided on years of a plan' })
  @ApiCreatedResponse({ type: FrameworkResponse })
  recordDecision(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() decision: RecordDecisionDto,
  ): Promise<FrameworkResponse> {
    return this.decisions.record(actor, id, decision);
  }
}
