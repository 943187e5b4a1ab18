import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import {
  ReportPreviewsQueries,
  ReportReviewersService,
  ReportsQueries,
  ReportVersionsService,
} from '@resolute/reporting';
import type { FastifyReply } from 'fastify';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { GivesFile } from '../http/files/gives-file';
import { sendFile } from '../http/files/send-file';
import { Keyed } from '../http/keyed';
import { pageRequest } from '../http/page-request';
import { UuidParam } from '../http/uuid-param';
import { ListReportsQuery, PreviewQuery, SendToReviewDto, SetReviewersDto } from './dto/report.dto';
import { ReportResponse, ReportsResponse } from './dto/report.response';
import { ReportVersionResponse, ReportVersionsResponse } from './dto/version.response';

@ApiTags('reports')
@Controller('api/v1/reports')
export class ReportsController {
  constructor(
    private readonly queries: ReportsQueries,
    private readonly reviewers: ReportReviewersService,
    private readonly sent: ReportVersionsService,
    private readonly previews: ReportPreviewsQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listReports', summary: 'Reports that are being written or reviewed, the latest first' })
  @ApiOkResponse({ type: ReportsResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListReportsQuery): Promise<ReportsResponse> {
    return this.queries.list(actor, query, pageRequest(query));
  }

  @Get(':id')
  @ApiOperation({
    operationId: 'getReport',
    summary: 'One report: how its texts stand in each language, who reviews it, its versions, and what it lacks',
  })
  @ApiOkResponse({ type: ReportResponse })
  get(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<ReportResponse> {
    return this.queries.get(actor, id);
  }

  @Put(':id/reviewers')
  @ChangesVersion()
  @ApiOperation({ operationId: 'setReportReviewers', summary: 'Say who is asked to review a report' })
  @ApiOkResponse({ type: ReportResponse })
  setReviewers(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() { reviewers }: SetReviewersDto,
  ): Promise<ReportResponse> {
    return this.reviewers.set(actor, id, version, reviewers);
  }

  @Get(':id/versions')
  @ApiOperation({ operationId: 'listReportVersions', summary: 'What was sent to review, the latest first' })
  @ApiOkResponse({ type: ReportVersionsResponse })
  versions(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<ReportVersionsResponse> {
    return this.queries.versions(actor, id);
  }

  @Post(':id/versions')
  @Keyed()
  @ApiOperation({
    operationId: 'sendReportToReview',
    summary: 'Keep what the report says as its next version, for good, and ask its reviewers',
  })
  @ApiCreatedResponse({ type: ReportVersionResponse })
  send(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() wish: SendToReviewDto,
  ): Promise<ReportVersionResponse> {
    return this.sent.send(actor, id, wish);
  }

  @Get(':id/preview')
  @ApiOperation({
    operationId: 'previewReport',
    summary: 'How the report would look if it were sent now; kept nowhere',
  })
  @GivesFile('application/pdf')
  async preview(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Query() { language }: PreviewQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(await this.previews.preview(actor, id, language), reply);
  }
}
