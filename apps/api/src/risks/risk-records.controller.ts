import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import {
  AcceptancesService,
  AssessmentsService,
  EscalationsService,
  IncidentsService,
  RiskPageQueries,
  RiskReviewsService,
} from '@resolute/risk';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { UuidParam } from '../http/uuid-param';
import { RiskResponse } from './dto/risk.response';
import { AcceptRiskDto, AssessRiskDto, EscalateRiskDto, RecordIncidentDto, ReviewRiskDto } from './dto/risk-record.dto';
import { RiskAssessmentsResponse } from './dto/risk-record.response';

@ApiTags('risks')
@Controller('api/v1/risks/:id')
export class RiskRecordsController {
  constructor(
    private readonly pages: RiskPageQueries,
    private readonly assessing: AssessmentsService,
    private readonly escalations: EscalationsService,
    private readonly acceptances: AcceptancesService,
    private readonly incidents: IncidentsService,
    private readonly reviews: RiskReviewsService,
  ) {}

  @Get('assessments')
  @ApiOperation({
    operationId: 'listRiskAssessments',
    summary: 'Everything that was ever found of a risk, the latest first',
  })
  @ApiOkResponse({ type: RiskAssessmentsResponse })
  assessments(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<RiskAssessmentsResponse> {
    return this.pages.assessments(actor, id);
  }

  @Post('assessments')
  @Keyed()
  @ChangesVersion()
  @ApiOperation({
    operationId: 'assessRisk',
    summary: 'Say how likely and how grave a risk is, by the matrix in force',
  })
  @ApiCreatedResponse({ type: RiskResponse })
  assess(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() assessment: AssessRiskDto,
  ): Promise<RiskResponse> {
    return this.assessing.assess(actor, { id, version }, assessment);
  }

  @Post('escalations')
  @Keyed()
  @ChangesVersion()
  @ApiOperation({
    operationId: 'escalateRisk',
    summary: 'Take a risk up the ladder; from the Director on it is strategic',
  })
  @ApiCreatedResponse({ type: RiskResponse })
  escalate(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() escalation: EscalateRiskDto,
  ): Promise<RiskResponse> {
    return this.escalations.escalate(actor, { id, version }, escalation);
  }

  @Post('acceptances')
  @Keyed()
  @ChangesVersion()
  @ApiOperation({ operationId: 'acceptRisk', summary: 'Bear a risk above appetite until a day' })
  @ApiCreatedResponse({ type: RiskResponse })
  accept(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() acceptance: AcceptRiskDto,
  ): Promise<RiskResponse> {
    return this.acceptances.accept(actor, { id, version }, acceptance);
  }

  @Post('incidents')
  @Keyed()
  @ChangesVersion()
  @ApiOperation({ operationId: 'recordRiskIncident', summary: 'Record that a risk materialised' })
  @ApiCreatedResponse({ type: RiskResponse })
  happen(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() incident: RecordIncidentDto,
  ): Promise<RiskResponse> {
    return this.incidents.record(actor, { id, version }, incident);
  }

  @Post('reviews')
  @Keyed()
  @ChangesVersion()
  @ApiOperation({ operationId: 'reviewRisk', summary: 'Record that a risk was looked at again' })
  @ApiCreatedResponse({ type: RiskResponse })
  review(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() review: ReviewRiskDto,
  ): Promise<RiskResponse> {
    return this.reviews.record(actor, { id, version }, review);
  }
}
