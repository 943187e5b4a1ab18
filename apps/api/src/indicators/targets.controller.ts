import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { BaselinesService, TargetsService } from '@resolute/measurement';
import { CurrentPerson } from '../http/access/current-actor';
import { Keyed } from '../http/keyed';
import { UuidParam } from '../http/uuid-param';
import { EndOnDto, SetBaselineDto, SetTargetDto } from './dto/indicator.dto';
import { IndicatorResponse } from './dto/indicator.response';

@ApiTags('targets')
@Controller('api/v1')
export class TargetsController {
  constructor(
    private readonly baselines: BaselinesService,
    private readonly targets: TargetsService,
  ) {}

  @Post('indicator-versions/:id/baselines')
  @Keyed()
  @ApiOperation({ operationId: 'setBaseline', summary: 'Say where progress is counted from; the one before stays' })
  @ApiCreatedResponse({ type: IndicatorResponse })
  setBaseline(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() baseline: SetBaselineDto,
  ): Promise<IndicatorResponse> {
    return this.baselines.set(actor, id, baseline);
  }

  @Delete('baselines/:id')
  @ApiOperation({ operationId: 'removeBaseline', summary: 'Take back a baseline that was entered in error' })
  @ApiOkResponse({ type: IndicatorResponse })
  removeBaseline(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<IndicatorResponse> {
    return this.baselines.remove(actor, id);
  }

  @Post('indicator-versions/:id/targets')
  @Keyed()
  @ApiOperation({ operationId: 'setTarget', summary: 'Set a target with its milestones; the one before stays' })
  @ApiCreatedResponse({ type: IndicatorResponse })
  setTarget(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() target: SetTargetDto,
  ): Promise<IndicatorResponse> {
    return this.targets.set(actor, id, target);
  }

  @Post('targets/:id/withdrawals')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawTarget', summary: 'Withdraw a target on a day, or take it back' })
  @ApiOkResponse({ type: IndicatorResponse })
  withdraw(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() { until }: EndOnDto,
  ): Promise<IndicatorResponse> {
    return this.targets.withdraw(actor, id, until);
  }
}
