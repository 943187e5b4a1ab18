import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { ColleaguesQueries } from '@resolute/identity';
import { CurrentPerson } from '../http/access/current-actor';
import { pageRequest } from '../http/page-request';
import { ListColleaguesQuery } from './dto/person.dto';
import { ColleaguesResponse } from './dto/person.response';

@ApiTags('people')
@Controller('api/v1/colleagues')
export class ColleaguesController {
  constructor(private readonly colleagues: ColleaguesQueries) {}

  @Get()
  @ApiOperation({ operationId: 'listColleagues', summary: 'Names of people to choose somebody from' })
  @ApiOkResponse({ type: ColleaguesResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListColleaguesQuery): Promise<ColleaguesResponse> {
    return this.colleagues.list(actor, query, pageRequest(query));
  }
}
