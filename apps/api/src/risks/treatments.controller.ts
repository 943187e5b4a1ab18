import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { ControlsService, TreatmentBoardQueries, TreatmentsService } from '@resolute/risk';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { pageRequest } from '../http/page-request';
import { UuidParam } from '../http/uuid-param';
import { RiskResponse } from './dto/risk.response';
import { EndControlDto, RecordControlDto } from './dto/risk-record.dto';
import { ChangeTreatmentDto, ListTreatmentsQuery, PlanTreatmentDto } from './dto/treatment.dto';
import { TreatmentsResponse } from './dto/treatment-board.response';

@ApiTags('treatments')
@Controller('api/v1')
export class TreatmentsController {
  constructor(
    private readonly treatments: TreatmentsService,
    private readonly controls: ControlsService,
    private readonly board: TreatmentBoardQueries,
  ) {}

  @Get('treatments')
  @ApiOperation({ operationId: 'listTreatments', summary: 'What is planned about all risks, what is due first' })
  @ApiOkResponse({ type: TreatmentsResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListTreatmentsQuery): Promise<TreatmentsResponse> {
    return this.board.list(actor, query, pageRequest(query));
  }

  @Post('risks/:id/treatments')
  @Keyed()
  @ApiOperation({
    operationId: 'planTreatment',
    summary: 'Plan what is done about a risk, or require it; answers with the risk',
  })
  @ApiCreatedResponse({ type: RiskResponse })
  plan(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() treatment: PlanTreatmentDto,
  ): Promise<RiskResponse> {
    return this.treatments.plan(actor, id, treatment);
  }

  @Patch('treatments/:id')
  @ChangesVersion()
  @ApiOperation({
    operationId: 'changeTreatment',
    summary: 'Change a treatment or say how it goes; answers with its risk',
  })
  @ApiOkResponse({ type: RiskResponse })
  change(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeTreatmentDto,
  ): Promise<RiskResponse> {
    return this.treatments.change(actor, id, version, changes);
  }

  @Post('risks/:id/controls')
  @Keyed()
  @ApiOperation({
    operationId: 'recordRiskControl',
    summary: 'Record what is in place against a risk; answers with the risk',
  })
  @ApiCreatedResponse({ type: RiskResponse })
  record(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() control: RecordControlDto,
  ): Promise<RiskResponse> {
    return this.controls.record(actor, id, control);
  }

  @Patch('risk-controls/:id')
  @ChangesVersion()
  @ApiOperation({
    operationId: 'endRiskControl',
    summary: 'Say until when a control was in place; answers with its risk',
  })
  @ApiOkResponse({ type: RiskResponse })
  end(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() { untilOn }: EndControlDto,
  ): Promise<RiskResponse> {
    return this.controls.end(actor, { id, version }, untilOn);
  }
}
