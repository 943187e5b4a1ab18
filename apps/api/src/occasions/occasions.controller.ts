import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { OccasionsQueries, OccasionsService } from '@resolute/measurement';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { pageRequest } from '../http/page-request';
import { UuidParam } from '../http/uuid-param';
import { CancelOccasionDto, ChangeOccasionDto, CreateOccasionDto, ListOccasionsQuery } from './dto/occasion.dto';
import { OccasionResponse, OccasionsResponse } from './dto/occasion.response';

@ApiTags('occasions')
@Controller('api/v1/occasions')
export class OccasionsController {
  constructor(
    private readonly occasions: OccasionsService,
    private readonly queries: OccasionsQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listOccasions', summary: 'Meetings, the latest first' })
  @ApiOkResponse({ type: OccasionsResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListOccasionsQuery): Promise<OccasionsResponse> {
    return this.queries.list(actor, query, pageRequest(query));
  }

  @Post()
  @Keyed()
  @ApiOperation({ operationId: 'createOccasion', summary: 'Enter a meeting' })
  @ApiCreatedResponse({ type: OccasionResponse })
  create(@CurrentPerson() actor: Person, @Body() occasion: CreateOccasionDto): Promise<OccasionResponse> {
    return this.occasions.create(actor, occasion);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getOccasion', summary: 'One meeting' })
  @ApiOkResponse({ type: OccasionResponse })
  get(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<OccasionResponse> {
    return this.queries.get(actor, id);
  }

  @Patch(':id')
  @ChangesVersion()
  @ApiOperation({ operationId: 'changeOccasion', summary: 'Change the days, deadlines, place or title of a meeting' })
  @ApiOkResponse({ type: OccasionResponse })
  change(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeOccasionDto,
  ): Promise<OccasionResponse> {
    return this.occasions.change(actor, id, version, changes);
  }

  @Post(':id/cancellations')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'cancelOccasion', summary: 'Say that a meeting does not take place, and why; for good' })
  @ApiOkResponse({ type: OccasionResponse })
  cancel(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() { reason }: CancelOccasionDto,
  ): Promise<OccasionResponse> {
    return this.occasions.cancel(actor, id, version, reason);
  }
}
