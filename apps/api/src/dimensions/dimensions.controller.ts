import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { DimensionsQueries, DimensionsService } from '@resolute/measurement';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { PageQuery } from '../http/page.query';
import { pageRequest } from '../http/page-request';
import { UuidParam } from '../http/uuid-param';
import { CategoryDto, ChangeCategoryDto, CreateDimensionDto, RenameDimensionDto } from './dto/dimension.dto';
import { DimensionResponse, DimensionsResponse } from './dto/dimension.response';

@ApiTags('dimensions')
@Controller('api/v1')
export class DimensionsController {
  constructor(
    private readonly dimensions: DimensionsService,
    private readonly queries: DimensionsQueries,
  ) {}

  @Get('dimensions')
  @ApiOperation({ operationId: 'listDimensions', summary: 'The ways to break values down, with their categories' })
  @ApiOkResponse({ type: DimensionsResponse })
  list(@CurrentPerson() actor: Person, @Query() query: PageQuery): Promise<DimensionsResponse> {
    return this.queries.list(actor, pageRequest(query));
  }

  @Post('dimensions')
  @Keyed()
  @ApiOperation({ operationId: 'createDimension', summary: 'Make a way to break values down' })
  @ApiCreatedResponse({ type: DimensionResponse })
  create(@CurrentPerson() actor: Person, @Body() dimension: CreateDimensionDto): Promise<DimensionResponse> {
    return this.dimensions.create(actor, dimension);
  }

  @Get('dimensions/:id')
  @ApiOperation({ operationId: 'getDimension', summary: 'One way to break values down' })
  @ApiOkResponse({ type: DimensionResponse })
  get(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<DimensionResponse> {
    return this.queries.get(actor, id);
  }

  @Patch('dimensions/:id')
  @ChangesVersion()
  @ApiOperation({ operationId: 'renameDimension', summary: 'Give a dimension another title' })
  @ApiOkResponse({ type: DimensionResponse })
  rename(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() dimension: RenameDimensionDto,
  ): Promise<DimensionResponse> {
    return this.dimensions.rename(actor, id, version, dimension);
  }

  @Post('dimensions/:id/retirements')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'retireDimension',
    summary: 'Let no further sheet ask for a dimension; those that do keep it',
  })
  @ApiOkResponse({ type: DimensionResponse })
  retire(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
  ): Promise<DimensionResponse> {
    return this.dimensions.retire(actor, id, version);
  }

  @Post('dimensions/:id/categories')
  @Keyed()
  @ApiOperation({ operationId: 'addCategory', summary: 'Add a category, before the one for what was not stated' })
  @ApiCreatedResponse({ type: DimensionResponse })
  addCategory(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() category: CategoryDto,
  ): Promise<DimensionResponse> {
    return this.dimensions.addCategory(actor, id, category);
  }

  @Patch('categories/:id')
  @ChangesVersion()
  @ApiOperation({ operationId: 'changeCategory', summary: 'Change the title or the days of a category' })
  @ApiOkResponse({ type: DimensionResponse })
  changeCategory(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeCategoryDto,
  ): Promise<DimensionResponse> {
    return this.dimensions.changeCategory(actor, id, version, changes);
  }
}
