import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { SubstitutionsQueries, SubstitutionsService } from '@resolute/identity';
import { CurrentPerson } from '../http/access/current-actor';
import { Keyed } from '../http/keyed';
import { pageRequest } from '../http/page-request';
import { UuidParam } from '../http/uuid-param';
import { ListSubstitutionsQuery, NameSubstituteDto } from './dto/substitution.dto';
import { SubstitutionResponse, SubstitutionsResponse } from './dto/substitution.response';

@ApiTags('substitutions')
@Controller('api/v1/substitutions')
export class SubstitutionsController {
  constructor(
    private readonly substitutions: SubstitutionsService,
    private readonly queries: SubstitutionsQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listSubstitutions', summary: 'Who stands in for whom; the latest first' })
  @ApiOkResponse({ type: SubstitutionsResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListSubstitutionsQuery): Promise<SubstitutionsResponse> {
    return this.queries.list(actor, query, pageRequest(query));
  }

  @Post()
  @Keyed()
  @ApiOperation({ operationId: 'nameSubstitute', summary: 'Name a substitute from a day to a day' })
  @ApiCreatedResponse({ type: SubstitutionResponse })
  name(@CurrentPerson() actor: Person, @Body() wish: NameSubstituteDto): Promise<SubstitutionResponse> {
    return this.substitutions.name(actor, wish);
  }

  @Post(':id/revocations')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ operationId: 'revokeSubstitution', summary: 'Take the naming of a substitute back' })
  @ApiOkResponse({ type: SubstitutionResponse })
  revoke(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<SubstitutionResponse> {
    return this.substitutions.revoke(actor, id);
  }
}
