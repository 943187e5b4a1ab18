import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { ActualsQueries, ActualsService } from '@resolute/measurement';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { pageRequest } from '../http/page-request';
import { AsOfQuery } from '../http/time.query';
import { UuidParam } from '../http/uuid-param';
import { ActualContentDto, CorrectActualDto, CreateActualDto, ListActualsQuery } from './dto/actual.dto';
import { ActualResponse, ActualsResponse } from './dto/actual.response';

@ApiTags('actuals')
@Controller('api/v1/actuals')
export class ActualsController {
  constructor(
    private readonly actuals: ActualsService,
    private readonly queries: ActualsQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listActuals', summary: 'Values that the reader may see, the latest first' })
  @ApiOkResponse({ type: ActualsResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListActualsQuery): Promise<ActualsResponse> {
    return this.queries.list(actor, query, pageRequest(query));
  }

  @Post()
  @Keyed()
  @ApiOperation({ operationId: 'createActual', summary: 'Begin the value of a unit for a period' })
  @ApiCreatedResponse({ type: ActualResponse })
  create(@CurrentPerson() actor: Person, @Body() actual: CreateActualDto): Promise<ActualResponse> {
    return this.actuals.create(actor, actual);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getActual', summary: 'One value with everybody who had a hand in it' })
  @ApiOkResponse({ type: ActualResponse })
  get(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Query() { asOf }: AsOfQuery,
  ): Promise<ActualResponse> {
    return this.queries.get(actor, id, asOf);
  }

  @Patch(':id')
  @ChangesVersion()
  @ApiOperation({ operationId: 'saveActual', summary: 'Save a value as a whole; whoever saves is its author' })
  @ApiOkResponse({ type: ActualResponse })
  save(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() content: ActualContentDto,
  ): Promise<ActualResponse> {
    return this.actuals.save(actor, id, version, content);
  }

  @Post(':id/submissions')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'submitActual', summary: 'Hand a value on to its verifier' })
  @ApiOkResponse({ type: ActualResponse })
  submit(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
  ): Promise<ActualResponse> {
    return this.actuals.submit(actor, id, version);
  }

  @Post(':id/withdrawals')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawActual', summary: 'Take a value back before it is verified' })
  @ApiOkResponse({ type: ActualResponse })
  withdraw(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
  ): Promise<ActualResponse> {
    return this.actuals.withdraw(actor, id, version);
  }

  @Post(':id/corrections')
  @Keyed()
  @ChangesVersion()
  @ApiOperation({ operationId: 'correctActual', summary: 'Open a new revision of an accepted value' })
  @ApiCreatedResponse({ type: ActualResponse })
  correct(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() { reason }: CorrectActualDto,
  ): Promise<ActualResponse> {
    return this.actuals.correct(actor, id, version, reason);
  }
}
