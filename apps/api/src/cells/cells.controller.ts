import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { CellsQueries } from '@resolute/measurement';
import { CurrentPerson } from '../http/access/current-actor';
import { ListCellsQuery } from './dto/cell.dto';
import { CellsResponse } from './dto/cell.response';

@ApiTags('actuals')
@Controller('api/v1/cells')
export class CellsController {
  constructor(private readonly queries: CellsQueries) {}

  @Get()
  @ApiOperation({
    operationId: 'listCells',
    summary: 'The values that are expected, with what there is so far and whether they may be entered now',
  })
  @ApiOkResponse({ type: CellsResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListCellsQuery): Promise<CellsResponse> {
    return this.queries.list(actor, query);
  }
}
