import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { WindowExceptionsQueries, WindowExceptionsService } from '@resolute/measurement';
import { CurrentPerson } from '../http/access/current-actor';
import { Keyed } from '../http/keyed';
import { pageRequest } from '../http/page-request';
import { UuidParam } from '../http/uuid-param';
import { GrantExceptionDto, ListExceptionsQuery } from './dto/window.dto';
import { WindowExceptionResponse, WindowExceptionsResponse } from './dto/window-rule.response';

@ApiTags('windows')
@Controller('api/v1/window-exceptions')
export class WindowExceptionsController {
  constructor(
    private readonly exceptions: WindowExceptionsService,
    private readonly queries: WindowExceptionsQueries,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listWindowExceptions',
    summary: 'Who may enter values although the window is locked; the latest granted first',
  })
  @ApiOkResponse({ type: WindowExceptionsResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListExceptionsQuery): Promise<WindowExceptionsResponse> {
    return this.queries.list(actor, query, pageRequest(query));
  }

  @Post()
  @Keyed()
  @ApiOperation({
    operationId: 'grantWindowException',
    summary: 'Let a unit or all enter values of a period until the end of a day',
  })
  @ApiCreatedResponse({ type: WindowExceptionResponse })
  grant(@CurrentPerson() actor: Person, @Body() wish: GrantExceptionDto): Promise<WindowExceptionResponse> {
    return this.exceptions.grant(actor, wish);
  }

  @Post(':id/revocations')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ operationId: 'revokeWindowException', summary: 'Take an exception back before it expires' })
  @ApiOkResponse({ type: WindowExceptionResponse })
  revoke(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<WindowExceptionResponse> {
    return this.exceptions.revoke(actor, id);
  }
}
