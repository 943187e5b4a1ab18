import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { CategoriesQueries, CategoriesService } from '@resolute/risk';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { UuidParam } from '../http/uuid-param';
import { ChangeRiskCategoryDto, CreateRiskCategoryDto, DecideAppetiteDto } from './dto/category.dto';
import { RiskCategoriesResponse, RiskCategoryResponse } from './dto/category.response';

@ApiTags('risk-categories')
@Controller('api/v1/risk-categories')
export class RiskCategoriesController {
  constructor(
    private readonly categories: CategoriesService,
    private readonly queries: CategoriesQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listRiskCategories', summary: 'The categories of risks with their appetites' })
  @ApiOkResponse({ type: RiskCategoriesResponse })
  async list(@CurrentPerson() actor: Person): Promise<RiskCategoriesResponse> {
    return { items: await this.queries.list(actor) };
  }

  @Post()
  @Keyed()
  @ApiOperation({ operationId: 'createRiskCategory', summary: 'Make a category of risks' })
  @ApiCreatedResponse({ type: RiskCategoryResponse })
  create(@CurrentPerson() actor: Person, @Body() category: CreateRiskCategoryDto): Promise<RiskCategoryResponse> {
    return this.categories.create(actor, category);
  }

  @Patch(':id')
  @ChangesVersion()
  @ApiOperation({ operationId: 'changeRiskCategory', summary: 'Change what a category says' })
  @ApiOkResponse({ type: RiskCategoryResponse })
  change(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeRiskCategoryDto,
  ): Promise<RiskCategoryResponse> {
    return this.categories.change(actor, { id, version }, changes);
  }

  @Post(':id/appetites')
  @Keyed()
  @ApiOperation({
    operationId: 'decideRiskAppetite',
    summary: 'Decide how much risk of a category is borne from a day on',
  })
  @ApiCreatedResponse({ type: RiskCategoryResponse })
  decide(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() appetite: DecideAppetiteDto,
  ): Promise<RiskCategoryResponse> {
    return this.categories.decide(actor, id, appetite);
  }
}
