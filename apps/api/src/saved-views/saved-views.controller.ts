import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { SavedViewsQueries, SavedViewsService } from '@resolute/identity';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { UuidParam } from '../http/uuid-param';
import { ChangeSavedViewDto, ListSavedViewsQuery, SaveViewDto } from './dto/saved-view.dto';
import { SavedViewResponse, SavedViewsResponse } from './dto/saved-view.response';

@ApiTags('saved-views')
@Controller('api/v1/saved-views')
export class SavedViewsController {
  constructor(
    private readonly views: SavedViewsService,
    private readonly queries: SavedViewsQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listSavedViews', summary: 'One’s own views of a screen, by name' })
  @ApiOkResponse({ type: SavedViewsResponse })
  async list(@CurrentPerson() actor: Person, @Query() { screen }: ListSavedViewsQuery): Promise<SavedViewsResponse> {
    return { items: await this.queries.list(actor, screen) };
  }

  @Post()
  @Keyed()
  @ApiOperation({ operationId: 'saveView', summary: 'Save the filters of a list under a name, for oneself' })
  @ApiCreatedResponse({ type: SavedViewResponse })
  save(@CurrentPerson() actor: Person, @Body() view: SaveViewDto): Promise<SavedViewResponse> {
    return this.views.save(actor, view);
  }

  @Patch(':id')
  @ChangesVersion()
  @ApiOperation({ operationId: 'changeSavedView', summary: 'Give a view another name, or let it show something else' })
  @ApiOkResponse({ type: SavedViewResponse })
  change(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeSavedViewDto,
  ): Promise<SavedViewResponse> {
    return this.views.change(actor, { id, version }, changes);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeSavedView', summary: 'Remove a view of one’s own' })
  @ApiNoContentResponse()
  remove(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<void> {
    return this.views.remove(actor, id);
  }
}
