import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { BudgetsQueries, BudgetsService } from '@resolute/planning';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { PageQuery } from '../http/page.query';
import { pageRequest } from '../http/page-request';
import { UuidParam } from '../http/uuid-param';
import { ChangeBudgetDto, CreateBudgetDto } from './dto/budget.dto';
import { BudgetResponse, BudgetsResponse } from './dto/budget.response';

@ApiTags('budgets')
@Controller('api/v1/budgets')
export class BudgetsController {
  constructor(
    private readonly budgets: BudgetsService,
    private readonly queries: BudgetsQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listBudgets', summary: 'Budgets of the Union, the newest first' })
  @ApiOkResponse({ type: BudgetsResponse })
  list(@CurrentPerson() actor: Person, @Query() query: PageQuery): Promise<BudgetsResponse> {
    return this.queries.list(actor, pageRequest(query));
  }

  @Post()
  @Keyed()
  @ApiOperation({ operationId: 'createBudget', summary: 'Record a budget that Council approved' })
  @ApiCreatedResponse({ type: BudgetResponse })
  create(@CurrentPerson() actor: Person, @Body() budget: CreateBudgetDto): Promise<BudgetResponse> {
    return this.budgets.create(actor, budget);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getBudget', summary: 'One budget' })
  @ApiOkResponse({ type: BudgetResponse })
  get(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<BudgetResponse> {
    return this.queries.get(actor, id);
  }

  @Patch(':id')
  @ChangesVersion()
  @ApiOperation({ operationId: 'changeBudget', summary: 'Change what is recorded on a budget' })
  @ApiOkResponse({ type: BudgetResponse })
  change(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeBudgetDto,
  ): Promise<BudgetResponse> {
    return this.budgets.change(actor, id, version, changes);
  }
}
