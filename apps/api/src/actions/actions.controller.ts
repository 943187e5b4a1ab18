import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ActionsQueries, ActionsService } from '@resolute/accountability';
import type { Person } from '@resolute/domain';
import { OpenRevisionDto } from '../http/acceptance/checked.dto';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { pageRequest } from '../http/page-request';
import { UuidParam } from '../http/uuid-param';
import { ActionContentDto, CreateActionDto, ListActionsQuery } from './dto/action.dto';
import { ActionResponse, ActionsResponse } from './dto/action.response';

@ApiTags('actions')
@Controller('api/v1/actions')
export class ActionsController {
  constructor(
    private readonly actions: ActionsService,
    private readonly queries: ActionsQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listActions', summary: 'Actions that the reader may see, the latest first' })
  @ApiOkResponse({ type: ActionsResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListActionsQuery): Promise<ActionsResponse> {
    return this.queries.list(actor, query, query.asOf, pageRequest(query));
  }

  @Post()
  @Keyed()
  @ApiOperation({ operationId: 'createAction', summary: 'Begin an action of a unit for a result' })
  @ApiCreatedResponse({ type: ActionResponse })
  create(@CurrentPerson() actor: Person, @Body() action: CreateActionDto): Promise<ActionResponse> {
    return this.actions.create(actor, action);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getAction', summary: 'One revision of an action with everybody who had a hand in it' })
  @ApiOkResponse({ type: ActionResponse })
  get(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<ActionResponse> {
    return this.queries.get(actor, id);
  }

  @Get(':id/revisions')
  @ApiOperation({ operationId: 'listActionRevisions', summary: 'What was said before and after, the newest first' })
  @ApiOkResponse({ type: ActionsResponse })
  revisions(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<ActionsResponse> {
    return this.queries.revisions(actor, id);
  }

  @Patch(':id')
  @ChangesVersion()
  @ApiOperation({ operationId: 'saveAction', summary: 'Save an action as a whole; whoever saves is its author' })
  @ApiOkResponse({ type: ActionResponse })
  save(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() content: ActionContentDto,
  ): Promise<ActionResponse> {
    return this.actions.save(actor, id, version, content);
  }

  @Post(':id/corrections')
  @Keyed()
  @ChangesVersion()
  @ApiOperation({
    operationId: 'correctAction',
    summary: 'Open a new revision of an accepted action, to say what was taken since',
  })
  @ApiCreatedResponse({ type: ActionResponse })
  correct(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() { reason }: OpenRevisionDto,
  ): Promise<ActionResponse> {
    return this.actions.correct(actor, id, version, reason);
  }
}
