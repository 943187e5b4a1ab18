import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { MatricesQueries, MatricesService } from '@resolute/risk';
import { CurrentPerson } from '../http/access/current-actor';
import { Keyed } from '../http/keyed';
import { CreateMatrixDto } from './dto/matrix.dto';
import { RiskMatricesResponse, RiskMatrixResponse } from './dto/matrix.response';

@ApiTags('risk-matrices')
@Controller('api/v1/risk-matrices')
export class RiskMatricesController {
  constructor(
    private readonly matrices: MatricesService,
    private readonly queries: MatricesQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listRiskMatrices', summary: 'The matrices that were ever used, the newest first' })
  @ApiOkResponse({ type: RiskMatricesResponse })
  async list(@CurrentPerson() actor: Person): Promise<RiskMatricesResponse> {
    return { items: await this.queries.list(actor) };
  }

  @Post()
  @Keyed()
  @ApiOperation({
    operationId: 'createRiskMatrix',
    summary: 'Put a matrix into force; earlier assessments keep theirs',
  })
  @ApiCreatedResponse({ type: RiskMatrixResponse })
  create(@CurrentPerson() actor: Person, @Body() matrix: CreateMatrixDto): Promise<RiskMatrixResponse> {
    return this.matrices.create(actor, matrix);
  }
}
