import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { LANGUAGES, type Person } from '@resolute/domain';
import { type ReportTextKey, ReportTextsQueries, ReportTextsService } from '@resolute/reporting';
import { CurrentPerson } from '../http/access/current-actor';
import { IfMatchIfAny, MakesOrChangesVersion } from '../http/access/if-match';
import { SaveReportTextDto } from './dto/report.dto';
import { ReportTextResponse } from './dto/report-text.response';
import { TextKey } from './text-key';

@ApiTags('reports')
@ApiParam({ name: 'id', type: String, format: 'uuid' })
@ApiParam({ name: 'section', type: String })
@ApiParam({ name: 'language', enum: [...LANGUAGES] })
@Controller('api/v1/reports/:id/texts/:section/:language')
export class ReportTextsController {
  constructor(
    private readonly texts: ReportTextsService,
    private readonly queries: ReportTextsQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getReportText', summary: 'What a section says in a language' })
  @ApiOkResponse({ type: ReportTextResponse })
  get(@CurrentPerson() actor: Person, @TextKey() key: ReportTextKey): Promise<ReportTextResponse> {
    return this.queries.get(actor, key);
  }

  @Put()
  @MakesOrChangesVersion()
  @ApiOperation({
    operationId: 'saveReportText',
    summary: 'Save what a section says in a language; the same content again changes nothing',
  })
  @ApiOkResponse({ type: ReportTextResponse })
  save(
    @CurrentPerson() actor: Person,
    @TextKey() key: ReportTextKey,
    @IfMatchIfAny() version: number | null,
    @Body() wish: SaveReportTextDto,
  ): Promise<ReportTextResponse> {
    return this.texts.save(actor, key, version, wish);
  }
}
