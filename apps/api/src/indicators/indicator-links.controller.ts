import { Body, Controller, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { IndicatorPartsService, MeasuredResultsService } from '@resolute/measurement';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { UuidParam } from '../http/uuid-param';
import { AddPartDto, ChangePartDto, EndOnDto, MeasureResultDto } from './dto/indicator.dto';
import { IndicatorResponse } from './dto/indicator.response';

@ApiTags('indicators')
@Controller('api/v1')
export class IndicatorLinksController {
  constructor(
    private readonly parts: IndicatorPartsService,
    private readonly measured: MeasuredResultsService,
  ) {}

  @Post('indicators/:id/parts')
  @Keyed()
  @ApiOperation({ operationId: 'addIndicatorPart', summary: 'Let a further unit report a part of an indicator' })
  @ApiCreatedResponse({ type: IndicatorResponse })
  addPart(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() part: AddPartDto,
  ): Promise<IndicatorResponse> {
    return this.parts.add(actor, id, part);
  }

  @Patch('indicator-parts/:id')
  @ChangesVersion()
  @ApiOperation({
    operationId: 'changeIndicatorPart',
    summary: 'Say from when until when a unit reports, by the version of the indicator',
  })
  @ApiOkResponse({ type: IndicatorResponse })
  changePart(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() days: ChangePartDto,
  ): Promise<IndicatorResponse> {
    return this.parts.change(actor, id, version, days);
  }

  @Post('indicators/:id/measured-results')
  @Keyed()
  @ApiOperation({ operationId: 'measureResult', summary: 'Say that an indicator measures a result' })
  @ApiCreatedResponse({ type: IndicatorResponse })
  measure(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() link: MeasureResultDto,
  ): Promise<IndicatorResponse> {
    return this.measured.measure(actor, id, link);
  }

  @Post('measured-results/:id/endings')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ operationId: 'endMeasuring', summary: 'End that link on a day, or take it back' })
  @ApiOkResponse({ type: IndicatorResponse })
  endMeasuring(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() { until }: EndOnDto,
  ): Promise<IndicatorResponse> {
    return this.measured.end(actor, id, until);
  }
}
