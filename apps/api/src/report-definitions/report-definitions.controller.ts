import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { ReportDefinitionsQueries, ReportDefinitionsService } from '@resolute/reporting';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { PageQuery } from '../http/page.query';
import { pageRequest } from '../http/page-request';
import { UuidParam } from '../http/uuid-param';
import { ChangeReportDefinitionDto, CreateReportDefinitionDto } from './dto/report-definition.dto';
import { ReportDefinitionResponse, ReportDefinitionsResponse } from './dto/report-definition.response';

@ApiTags('report definitions')
@Controller('api/v1/report-definitions')
export class ReportDefinitionsController {
  constructor(
    private readonly definitions: ReportDefinitionsService,
    private readonly queries: ReportDefinitionsQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listReportDefinitions', summary: 'What reports there are, by code' })
  @ApiOkResponse({ type: ReportDefinitionsResponse })
  list(@CurrentPerson() actor: Person, @Query() query: PageQuery): Promise<ReportDefinitionsResponse> {
    return this.queries.list(actor, pageRequest(query));
  }

  @Post()
  @Keyed()
  @ApiOperation({
    operationId: 'createReportDefinition',
    summary: 'Say what a further report is made of, and for whom',
  })
  @ApiCreatedResponse({ type: ReportDefinitionResponse })
  create(
    @CurrentPerson() actor: Person,
    @Body() definition: CreateReportDefinitionDto,
  ): Promise<ReportDefinitionResponse> {
    return this.definitions.create(actor, definition);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getReportDefinition', summary: 'What one report is made of' })
  @ApiOkResponse({ type: ReportDefinitionResponse })
  get(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<ReportDefinitionResponse> {
    return this.queries.get(actor, id);
  }

  @Patch(':id')
  @ChangesVersion()
  @ApiOperation({
    operationId: 'changeReportDefinition',
    summary: 'Change what later reports are made of; what was frozen stays',
  })
  @ApiOkResponse({ type: ReportDefinitionResponse })
  change(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeReportDefinitionDto,
  ): Promise<ReportDefinitionResponse> {
    return this.definitions.change(actor, id, version, changes);
  }
}
