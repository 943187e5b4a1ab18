import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { InboxQueries } from '@resolute/measurement';
import { CLOCK, type Clock } from '@resolute/platform';
import { CurrentPerson } from '../http/access/current-actor';
import { InboxResponse } from './dto/inbox.response';

@ApiTags('actuals')
@Controller('api/v1/inbox')
export class InboxController {
  constructor(
    private readonly queries: InboxQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getInbox', summary: 'The values that wait for the reader, with what they were before' })
  @ApiOkResponse({ type: InboxResponse })
  get(@CurrentPerson() actor: Person): Promise<InboxResponse> {
    return this.queries.of(actor, this.clock.now());
  }
}
