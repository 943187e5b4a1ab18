import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { WaitingBatchesQueries } from '@resolute/interchange';
import { CurrentPerson } from '../http/access/current-actor';
import { WaitingBatchesResponse } from './dto/waiting-batch.response';

@ApiTags('imports')
@Controller('api/v1/waiting-batches')
export class WaitingBatchesController {
  constructor(private readonly queries: WaitingBatchesQueries) {}

  @Get()
  @ApiOperation({ operationId: 'listWaitingBatches', summary: 'The batches of history that wait for the reader' })
  @ApiOkResponse({ type: WaitingBatchesResponse })
  list(@CurrentPerson() actor: Person): Promise<WaitingBatchesResponse> {
    return this.queries.of(actor);
  }
}
