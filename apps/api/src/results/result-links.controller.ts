import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { ResultLinksService, SuccessionsService } from '@resolute/planning';
import { CurrentPerson } from '../http/access/current-actor';
import { Keyed } from '../http/keyed';
import { UuidParam } from '../http/uuid-param';
import { EndLinkDto, LinkResultDto, RecordSuccessionDto } from './dto/result.dto';
import { ResultThreadResponse } from './dto/result-thread.response';

@ApiTags('results')
@Controller('api/v1')
export class ResultLinksController {
  constructor(
    private readonly links: ResultLinksService,
    private readonly successions: SuccessionsService,
  ) {}

  @Post('results/:id/links')
  @Keyed()
  @ApiOperation({ operationId: 'linkResult', summary: 'Say that a result contributes to another' })
  @ApiCreatedResponse({ type: ResultThreadResponse })
  link(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() link: LinkResultDto,
  ): Promise<ResultThreadResponse> {
    return this.links.link(actor, id, link);
  }

  @Post('result-links/:id/endings')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'endResultLink',
    summary: 'End a link on a day, or take it back; answers with its child',
  })
  @ApiOkResponse({ type: ResultThreadResponse })
  end(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() { until }: EndLinkDto,
  ): Promise<ResultThreadResponse> {
    return this.links.end(actor, id, until);
  }

  @Post('results/:id/successions')
  @Keyed()
  @ApiOperation({ operationId: 'recordSuccession', summary: 'Record what became of a result in a later plan' })
  @ApiCreatedResponse({ type: ResultThreadResponse })
  recordSuccession(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() succession: RecordSuccessionDto,
  ): Promise<ResultThreadResponse> {
    return this.successions.record(actor, id, succession);
  }

  @Delete('successions/:id')
  @ApiOperation({ operationId: 'removeSuccession', summary: 'Take back what was recorded on a succession' })
  @ApiOkResponse({ type: ResultThreadResponse })
  removeSuccession(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<ResultThreadResponse> {
    return this.successions.remove(actor, id);
  }
}
