import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { BudgetCeilingsService, ResourcesQueries } from '@resolute/planning';
import { CurrentPerson } from '../http/access/current-actor';
import { Keyed } from '../http/keyed';
import { UuidParam } from '../http/uuid-param';
import { ReviseCeilingDto, SetCeilingDto } from './dto/resource.dto';
import { CeilingResponse, CeilingRevisionsResponse } from './dto/resource.response';

@ApiTags('resources')
@Controller('api/v1/budget-ceilings')
export class BudgetCeilingsController {
  constructor(
    private readonly ceilings: BudgetCeilingsService,
    private readonly queries: ResourcesQueries,
  ) {}

  @Post()
  @Keyed()
  @ApiOperation({ operationId: 'setCeiling', summary: 'Say how much may be planned for a year of a plan' })
  @ApiCreatedResponse({ type: CeilingResponse })
  set(@CurrentPerson() actor: Person, @Body() ceiling: SetCeilingDto): Promise<CeilingResponse> {
    return this.ceilings.set(actor, ceiling);
  }

  @Get(':id/revisions')
  @ApiOperation({ operationId: 'listCeilingRevisions', summary: 'What a ceiling was before, and why it changed' })
  @ApiOkResponse({ type: CeilingRevisionsResponse })
  revisions(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<CeilingRevisionsResponse> {
    return this.queries.ceilingRevisions(actor, id);
  }

  @Post(':id/revisions')
  @Keyed()
  @ApiOperation({ operationId: 'reviseCeiling', summary: 'Put another ceiling in the place of one that stands' })
  @ApiCreatedResponse({ type: CeilingResponse })
  revise(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() ceiling: ReviseCeilingDto,
  ): Promise<CeilingResponse> {
    return this.ceilings.revise(actor, id, ceiling);
  }
}
