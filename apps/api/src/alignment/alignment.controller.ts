import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  AcknowledgementsService,
  ChecksService,
  FindingsQueries,
  FlowsQueries,
  MatrixQueries,
  OverviewQueries,
} from '@resolute/alignment';
import type { Person } from '@resolute/domain';
import { CurrentPerson } from '../http/access/current-actor';
import { Keyed } from '../http/keyed';
import { pageRequest } from '../http/page-request';
import { UuidParam } from '../http/uuid-param';
import {
  AcknowledgeFindingDto,
  AlignmentQuery,
  AskForCheckDto,
  ListFindingsQuery,
  WithdrawAcknowledgementDto,
} from './dto/alignment.dto';
import { AlignmentResponse } from './dto/alignment.response';
import { AlignmentFindingResponse, AlignmentFindingsResponse } from './dto/finding.response';
import { AlignmentMatrixResponse, FlowsResponse } from './dto/picture.response';

@ApiTags('alignment')
@Controller('api/v1/alignment')
export class AlignmentController {
  constructor(
    private readonly overview: OverviewQueries,
    private readonly checks: ChecksService,
    private readonly findings: FindingsQueries,
    private readonly acknowledgements: AcknowledgementsService,
    private readonly flowing: FlowsQueries,
    private readonly matrices: MatrixQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getAlignment', summary: 'How a plan lines up: figures, and how much each rule finds' })
  @ApiOkResponse({ type: AlignmentResponse })
  get(@CurrentPerson() actor: Person, @Query() { framework }: AlignmentQuery): Promise<AlignmentResponse> {
    return this.overview.get(actor, framework);
  }

  @Get('findings')
  @ApiOperation({ operationId: 'listAlignmentFindings', summary: 'What does not line up, by rule and place' })
  @ApiOkResponse({ type: AlignmentFindingsResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListFindingsQuery): Promise<AlignmentFindingsResponse> {
    return this.findings.list(actor, query, pageRequest(query));
  }

  @Get('flows')
  @ApiOperation({
    operationId: 'getAlignmentFlows',
    summary: 'How the planned francs get to outputs, outcomes and goals',
  })
  @ApiOkResponse({ type: FlowsResponse })
  flows(@CurrentPerson() actor: Person, @Query() { framework }: AlignmentQuery): Promise<FlowsResponse> {
    return this.flowing.get(actor, framework);
  }

  @Get('matrix')
  @ApiOperation({ operationId: 'getAlignmentMatrix', summary: 'Outputs by outcomes, with money and people' })
  @ApiOkResponse({ type: AlignmentMatrixResponse })
  matrix(@CurrentPerson() actor: Person, @Query() { framework }: AlignmentQuery): Promise<AlignmentMatrixResponse> {
    return this.matrices.get(actor, framework);
  }

  @Post('checks')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ operationId: 'checkAlignment', summary: 'Check a plan at once' })
  @ApiOkResponse({ type: AlignmentResponse })
  check(@CurrentPerson() actor: Person, @Body() { framework }: AskForCheckDto): Promise<AlignmentResponse> {
    return this.checks.ask(actor, framework);
  }

  @Post('findings/:id/acknowledgements')
  @Keyed()
  @ApiOperation({ operationId: 'acknowledgeFinding', summary: 'Bear a finding until a day, with a reason' })
  @ApiCreatedResponse({ type: AlignmentFindingResponse })
  acknowledge(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() wish: AcknowledgeFindingDto,
  ): Promise<AlignmentFindingResponse> {
    return this.acknowledgements.acknowledge(actor, id, wish);
  }

  @Post('acknowledgements/:id/withdrawals')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawAcknowledgement', summary: 'Bear a finding no longer' })
  @ApiOkResponse({ type: AlignmentFindingResponse })
  withdraw(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() { reason }: WithdrawAcknowledgementDto,
  ): Promise<AlignmentFindingResponse> {
    return this.acknowledgements.withdraw(actor, id, reason);
  }
}
