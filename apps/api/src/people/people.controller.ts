import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { PeopleQueries, PeopleService } from '@resolute/identity';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { pageRequest } from '../http/page-request';
import { UuidParam } from '../http/uuid-param';
import { ChangePersonDto, InvitePersonDto, ListPeopleQuery } from './dto/person.dto';
import { PeopleResponse, PersonResponse } from './dto/person.response';

@ApiTags('people')
@Controller('api/v1/people')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly queries: PeopleQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listPeople', summary: 'People with their roles, by name' })
  @ApiOkResponse({ type: PeopleResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListPeopleQuery): Promise<PeopleResponse> {
    return this.queries.list(actor, query, pageRequest(query));
  }

  @Post()
  @Keyed()
  @ApiOperation({
    operationId: 'invitePerson',
    summary: 'Invite somebody by a one-time link, with roles to begin with',
  })
  @ApiCreatedResponse({ type: PersonResponse })
  invite(@CurrentPerson() actor: Person, @Body() invitation: InvitePersonDto): Promise<PersonResponse> {
    return this.people.invite(actor, invitation);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getPerson', summary: 'One person' })
  @ApiOkResponse({ type: PersonResponse })
  get(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<PersonResponse> {
    return this.queries.get(actor, id);
  }

  @Patch(':id')
  @ChangesVersion()
  @ApiOperation({ operationId: 'changePerson', summary: 'Change the name, e-mail address or unit of somebody' })
  @ApiOkResponse({ type: PersonResponse })
  change(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() changes: ChangePersonDto,
  ): Promise<PersonResponse> {
    return this.people.change(actor, id, version, changes);
  }
}
