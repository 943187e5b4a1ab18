import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { ResourcesQueries, ResourcesService } from '@resolute/planning';
import { CurrentPerson } from '../http/access/current-actor';
import { Keyed } from '../http/keyed';
import { UuidParam } from '../http/uuid-param';
import { ListResourcesQuery, PutResourceDto, ReviseResourceDto, WithdrawResourceDto } from './dto/resource.dto';
import { ResourceResponse, ResourceRevisionsResponse, ResourceTableResponse } from './dto/resource.response';

@ApiTags('resources')
@Controller('api/v1/resources')
export class ResourcesController {
  constructor(
    private readonly resources: ResourcesService,
    private readonly queries: ResourcesQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listResources', summary: 'Money and people of a plan: results by years, with sums' })
  @ApiOkResponse({ type: ResourceTableResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListResourcesQuery): Promise<ResourceTableResponse> {
    return this.queries.table(actor, query);
  }

  @Post()
  @Keyed()
  @ApiOperation({ operationId: 'putResource', summary: 'Say what is planned or was spent for a result in a year' })
  @ApiCreatedResponse({ type: ResourceResponse })
  put(@CurrentPerson() actor: Person, @Body() line: PutResourceDto): Promise<ResourceResponse> {
    return this.resources.put(actor, line);
  }

  @Get(':id/revisions')
  @ApiOperation({ operationId: 'listResourceRevisions', summary: 'What a line said before, and why it changed' })
  @ApiOkResponse({ type: ResourceRevisionsResponse })
  revisions(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<ResourceRevisionsResponse> {
    return this.queries.revisions(actor, id);
  }

  @Post(':id/revisions')
  @Keyed()
  @ApiOperation({ operationId: 'reviseResource', summary: 'Put another line in the place of one that stands' })
  @ApiCreatedResponse({ type: ResourceResponse })
  revise(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() line: ReviseResourceDto,
  ): Promise<ResourceResponse> {
    return this.resources.revise(actor, id, line);
  }

  @Post(':id/withdrawals')
  @Keyed()
  @ApiOperation({
    operationId: 'withdrawResource',
    summary: 'Take a line back: nothing is recorded again, which is not 0',
  })
  @ApiCreatedResponse({ type: ResourceResponse })
  withdraw(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() withdrawal: WithdrawResourceDto,
  ): Promise<ResourceResponse> {
    return this.resources.withdraw(actor, id, withdrawal);
  }
}
