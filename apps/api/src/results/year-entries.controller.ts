import { Body, Controller, Delete, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { YearEntriesService } from '@resolute/planning';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { UuidParam } from '../http/uuid-param';
import { ChangeYearDto, PlanYearDto } from './dto/result.dto';
import { ResultThreadResponse } from './dto/result-thread.response';

@ApiTags('results')
@Controller('api/v1')
export class YearEntriesController {
  constructor(private readonly entries: YearEntriesService) {}

  @Post('results/:id/year-entries')
  @Keyed()
  @ApiOperation({ operationId: 'planYear', summary: 'Say what is planned for a result in a year' })
  @ApiCreatedResponse({ type: ResultThreadResponse })
  plan(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() entry: PlanYearDto,
  ): Promise<ResultThreadResponse> {
    return this.entries.plan(actor, id, entry);
  }

  @Patch('year-entries/:id')
  @ChangesVersion()
  @ApiOperation({ operationId: 'changeYear', summary: 'Change what is planned for a year' })
  @ApiOkResponse({ type: ResultThreadResponse })
  change(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeYearDto,
  ): Promise<ResultThreadResponse> {
    return this.entries.change(actor, id, version, changes);
  }

  @Delete('year-entries/:id')
  @ApiOperation({ operationId: 'removeYear', summary: 'Plan nothing for this result in this year' })
  @ApiOkResponse({ type: ResultThreadResponse })
  remove(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<ResultThreadResponse> {
    return this.entries.remove(actor, id);
  }
}
