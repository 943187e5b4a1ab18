import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { CellsQueries } from '@resolute/measurement';
import { CurrentPerson } from '../http/access/current-actor';
import { ListOpenCellsQuery } from './dto/cell.dto';
import { CellsResponse } from './dto/cell.response';

@ApiTags('actuals')
@Controller('api/v1/open-cells')
export class OpenCellsController {
  constructor(private readonly queries: CellsQueries) {}

  @Get()
  @ApiOperation({
    operationId: 'listOpenCells',
    summary: 'The values that a unit may enter now, whatever opens them, and those that were sent back to it',
  })
  @ApiOkResponse({ type: CellsResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListOpenCellsQuery): Promise<CellsResponse> {
    return this.queries.open(actor, query);
  }
}
