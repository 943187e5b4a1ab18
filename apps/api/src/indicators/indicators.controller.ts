import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { IndicatorsQueries, IndicatorsService, IndicatorVersionsService } from '@resolute/measurement';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { pageRequest } from '../http/page-request';
import { TimeQuery } from '../http/time.query';
import { UuidParam } from '../http/uuid-param';
import { BeginVersionDto, ChangeIndicatorDto, CreateIndicatorDto, ListIndicatorsQuery } from './dto/indicator.dto';
import { IndicatorResponse, IndicatorsResponse } from './dto/indicator.response';
import { SheetDto } from './dto/sheet.dto';

@ApiTags('indicators')
@Controller('api/v1')
export class IndicatorsController {
  constructor(
    private readonly indicators: IndicatorsService,
    private readonly versions: IndicatorVersionsService,
    private readonly queries: IndicatorsQueries,
  ) {}

  @Get('indicators')
  @ApiOperation({ operationId: 'listIndicators', summary: 'Indicators that are not retired on a day, by code' })
  @ApiOkResponse({ type: IndicatorsResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListIndicatorsQuery): Promise<IndicatorsResponse> {
    return this.queries.list(actor, query, query, pageRequest(query));
  }

  @Post('indicators')
  @Keyed()
  @ApiOperation({ operationId: 'createIndicator', summary: 'Make an indicator with its method sheet' })
  @ApiCreatedResponse({ type: IndicatorResponse })
  create(@CurrentPerson() actor: Person, @Body() indicator: CreateIndicatorDto): Promise<IndicatorResponse> {
    return this.indicators.create(actor, indicator);
  }

  @Get('indicators/:id')
  @ApiOperation({ operationId: 'getIndicator', summary: 'One indicator with its method sheets, baselines and targets' })
  @ApiOkResponse({ type: IndicatorResponse })
  get(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Query() time: TimeQuery,
  ): Promise<IndicatorResponse> {
    return this.queries.get(actor, id, time);
  }

  @Patch('indicators/:id')
  @ChangesVersion()
  @ApiOperation({ operationId: 'changeIndicator', summary: 'Change who answers for an indicator, or retire it' })
  @ApiOkResponse({ type: IndicatorResponse })
  change(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeIndicatorDto,
  ): Promise<IndicatorResponse> {
    return this.indicators.change(actor, id, version, changes);
  }

  @Post('indicators/:id/versions')
  @Keyed()
  @ApiOperation({ operationId: 'beginIndicatorVersion', summary: 'Give an indicator another meaning from a day on' })
  @ApiCreatedResponse({ type: IndicatorResponse })
  begin(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() version: BeginVersionDto,
  ): Promise<IndicatorResponse> {
    return this.versions.begin(actor, id, version);
  }

  @Patch('indicator-versions/:id')
  @ChangesVersion()
  @ApiOperation({
    operationId: 'changeIndicatorVersion',
    summary: 'Change a method sheet; its meaning only without values',
  })
  @ApiOkResponse({ type: IndicatorResponse })
  changeVersion(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() sheet: SheetDto,
  ): Promise<IndicatorResponse> {
    return this.versions.change(actor, id, version, sheet);
  }
}
