import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { RegisterQueries, RiskMovesService, RiskPageQueries, RisksService } from '@resolute/risk';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { pageRequest } from '../http/page-request';
import { UuidParam } from '../http/uuid-param';
import { ChangeRiskDto, ListRisksQuery, RaiseRiskDto, SinceQuery } from './dto/risk.dto';
import { RiskResponse } from './dto/risk.response';
import { CloseRiskDto, MoveRiskDto } from './dto/risk-record.dto';
import { RisksResponse } from './dto/risk-summary.response';

@ApiTags('risks')
@Controller('api/v1/risks')
export class RisksController {
  constructor(
    private readonly risks: RisksService,
    private readonly moves: RiskMovesService,
    private readonly register: RegisterQueries,
    private readonly pages: RiskPageQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listRisks', summary: 'The register of risks, by priority' })
  @ApiOkResponse({ type: RisksResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListRisksQuery): Promise<RisksResponse> {
    return this.register.list(actor, query, pageRequest(query));
  }

  @Post()
  @Keyed()
  @ApiOperation({ operationId: 'raiseRisk', summary: 'Put a risk into the register, as a draft' })
  @ApiCreatedResponse({ type: RiskResponse })
  raise(@CurrentPerson() actor: Person, @Body() risk: RaiseRiskDto): Promise<RiskResponse> {
    return this.risks.raise(actor, risk);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getRisk', summary: 'One risk with its history and what does not fit together in it' })
  @ApiOkResponse({ type: RiskResponse })
  get(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Query() { since }: SinceQuery,
  ): Promise<RiskResponse> {
    return this.pages.get(actor, id, since);
  }

  @Patch(':id')
  @ChangesVersion()
  @ApiOperation({
    operationId: 'changeRisk',
    summary: 'Change what a risk says, who answers for it and what it bears upon',
  })
  @ApiOkResponse({ type: RiskResponse })
  change(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeRiskDto,
  ): Promise<RiskResponse> {
    return this.risks.change(actor, { id, version }, changes);
  }

  @Post(':id/openings')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'openRisk', summary: 'Open a draft, which must bear upon something' })
  @ApiOkResponse({ type: RiskResponse })
  open(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() { reason }: MoveRiskDto,
  ): Promise<RiskResponse> {
    return this.moves.move(actor, { id, version }, 'open', reason);
  }

  @Post(':id/monitorings')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'monitorRisk', summary: 'Go on watching what is under control, or what has happened' })
  @ApiOkResponse({ type: RiskResponse })
  monitor(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() { reason }: MoveRiskDto,
  ): Promise<RiskResponse> {
    return this.moves.move(actor, { id, version }, 'monitor', reason);
  }

  @Post(':id/reopenings')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'reopenRisk', summary: 'Open again what was monitored or closed' })
  @ApiOkResponse({ type: RiskResponse })
  reopen(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() { reason }: MoveRiskDto,
  ): Promise<RiskResponse> {
    return this.moves.move(actor, { id, version }, 'reopen', reason);
  }

  @Post(':id/closures')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'closeRisk', summary: 'Close a risk, with a reason' })
  @ApiOkResponse({ type: RiskResponse })
  close(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() { reason }: CloseRiskDto,
  ): Promise<RiskResponse> {
    return this.moves.move(actor, { id, version }, 'close', reason);
  }
}
