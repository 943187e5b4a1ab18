import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { PlanDecisionsService } from '@resolute/planning';
import { CurrentPerson } from '../http/access/current-actor';
import { Keyed } from '../http/keyed';
import { UuidParam } from '../http/uuid-param';
import { RevokeDecisionDto } from './dto/framework.dto';
import { FrameworkResponse } from './dto/framework.response';

@ApiTags('frameworks')
@Controller('api/v1/plan-decisions')
export class PlanDecisionsController {
  constructor(private readonly decisions: PlanDecisionsService) {}

  @Post(':id/revocations')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ operationId: 'revokePlanDecision', summary: 'Strike out a decision that was recorded in error' })
  @ApiOkResponse({ type: FrameworkResponse })
  revoke(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() { reason }: RevokeDecisionDto,
  ): Promise<FrameworkResponse> {
    return this.decisions.revoke(actor, id, reason);
  }
}
