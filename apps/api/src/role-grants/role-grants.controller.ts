import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { GrantsQueries, GrantsService } from '@resolute/identity';
import { CurrentPerson } from '../http/access/current-actor';
import { Keyed } from '../http/keyed';
import { pageRequest } from '../http/page-request';
import { UuidParam } from '../http/uuid-param';
import { GrantRoleDto, ListGrantsQuery } from './dto/grant.dto';
import { GrantResponse, GrantsResponse } from './dto/grant.response';

@ApiTags('roles')
@Controller('api/v1')
export class RoleGrantsController {
  constructor(
    private readonly grants: GrantsService,
    private readonly queries: GrantsQueries,
  ) {}

  @Get('role-grants')
  @ApiOperation({ operationId: 'listRoleGrants', summary: 'Roles held, waiting, declined or taken away; oldest first' })
  @ApiOkResponse({ type: GrantsResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListGrantsQuery): Promise<GrantsResponse> {
    return this.queries.list(actor, query, pageRequest(query));
  }

  @Post('people/:id/role-grants')
  @Keyed()
  @ApiOperation({
    operationId: 'grantRole',
    summary: 'Grant a role, or propose it where two administrators must agree',
  })
  @ApiCreatedResponse({ type: GrantResponse })
  grant(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() wish: GrantRoleDto,
  ): Promise<GrantResponse> {
    return this.grants.grant(actor, id, wish);
  }

  @Post('role-grants/:id/confirmations')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ operationId: 'confirmRoleGrant', summary: 'Confirm a proposed role as the second administrator' })
  @ApiOkResponse({ type: GrantResponse })
  confirm(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<GrantResponse> {
    return this.grants.confirm(actor, id);
  }

  @Post('role-grants/:id/declinations')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ operationId: 'declineRoleGrant', summary: 'Decline a proposed role' })
  @ApiOkResponse({ type: GrantResponse })
  decline(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<GrantResponse> {
    return this.grants.decline(actor, id);
  }

  @Post('role-grants/:id/revocations')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ operationId: 'revokeRoleGrant', summary: 'Take a role away' })
  @ApiOkResponse({ type: GrantResponse })
  revoke(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<GrantResponse> {
    return this.grants.revoke(actor, id);
  }
}
