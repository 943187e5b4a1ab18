import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { PeriodClosuresQueries, PeriodClosuresService } from '@resolute/measurement';
import { CurrentPerson } from '../http/access/current-actor';
import { Keyed } from '../http/keyed';
import { PageQuery } from '../http/page.query';
import { pageRequest } from '../http/page-request';
import { UuidParam } from '../http/uuid-param';
import { ClosePeriodDto } from './dto/window.dto';
import { PeriodClosureResponse, PeriodClosuresResponse } from './dto/window-rule.response';

@ApiTags('windows')
@Controller('api/v1/period-closures')
export class PeriodClosuresController {
  constructor(
    private readonly closures: PeriodClosuresService,
    private readonly queries: PeriodClosuresQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listPeriodClosures', summary: 'Periods that a decision closed; the latest days first' })
  @ApiOkResponse({ type: PeriodClosuresResponse })
  list(@CurrentPerson() actor: Person, @Query() query: PageQuery): Promise<PeriodClosuresResponse> {
    return this.queries.list(actor, pageRequest(query));
  }

  @Post()
  @Keyed()
  @ApiOperation({ operationId: 'closePeriod', summary: 'Close the periods that end in a span for everybody' })
  @ApiCreatedResponse({ type: PeriodClosureResponse })
  close(@CurrentPerson() actor: Person, @Body() wish: ClosePeriodDto): Promise<PeriodClosureResponse> {
    return this.closures.close(actor, wish);
  }

  @Post(':id/revocations')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ operationId: 'revokePeriodClosure', summary: 'Take a closure back; the windows hold again' })
  @ApiOkResponse({ type: PeriodClosureResponse })
  revoke(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<PeriodClosureResponse> {
    return this.closures.revoke(actor, id);
  }
}
