import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { EndorsementsService, ReviewQueries } from '@resolute/reporting';
import { CurrentPerson } from '../http/access/current-actor';
import { Keyed } from '../http/keyed';
import { UuidParam } from '../http/uuid-param';
import { EndorsementDto, ReviewedVersionQuery, VersionChangesQuery } from './dto/review.dto';
import {
  ReviewedVersionResponse,
  ReviewStandingResponse,
  VersionChangesResponse,
} from './dto/reviewed-version.response';

@ApiTags('reviews')
@Controller('api/v1/versions/:id')
export class ReviewedVersionsController {
  constructor(
    private readonly queries: ReviewQueries,
    private readonly endorsements: EndorsementsService,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'getReviewedVersion',
    summary: 'A version that was sent to review, and how that stands',
  })
  @ApiOkResponse({ type: ReviewedVersionResponse })
  get(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Query() { language }: ReviewedVersionQuery,
  ): Promise<ReviewedVersionResponse> {
    return this.queries.version(actor, id, language);
  }

  @Get('changes')
  @ApiOperation({ operationId: 'getVersionChanges', summary: 'What changed in the text since an earlier version' })
  @ApiOkResponse({ type: VersionChangesResponse })
  changes(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Query() { since, language }: VersionChangesQuery,
  ): Promise<VersionChangesResponse> {
    return this.queries.changes(actor, id, since, language);
  }

  @Post('endorsements')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ operationId: 'endorseVersion', summary: 'Endorse a version as its reviewer, or ask for changes' })
  @ApiOkResponse({ type: ReviewStandingResponse })
  endorse(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() endorsement: EndorsementDto,
  ): Promise<ReviewStandingResponse> {
    return this.endorsements.give(actor, id, endorsement);
  }
}
