import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ActionStepsService } from '@resolute/accountability';
import type { Person } from '@resolute/domain';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { UuidParam } from '../http/uuid-param';
import { ReturnActionDto } from './dto/action.dto';
import { ActionResponse } from './dto/action.response';

@ApiTags('actions')
@Controller('api/v1/actions/:id')
export class ActionStepsController {
  constructor(private readonly steps: ActionStepsService) {}

  @Post('submissions')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'submitAction', summary: 'Hand an action on to its verifier' })
  @ApiOkResponse({ type: ActionResponse })
  submit(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
  ): Promise<ActionResponse> {
    return this.steps.submit(actor, id, version);
  }

  @Post('withdrawals')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawAction', summary: 'Take an action back before it is verified' })
  @ApiOkResponse({ type: ActionResponse })
  withdraw(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
  ): Promise<ActionResponse> {
    return this.steps.withdraw(actor, id, version);
  }

  @Post('verifications')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'verifyAction', summary: 'The second person finds an action right' })
  @ApiOkResponse({ type: ActionResponse })
  verify(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
  ): Promise<ActionResponse> {
    return this.steps.verify(actor, id, version);
  }

  @Post('acceptances')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'acceptAction', summary: 'The third person accepts an action; from now on it counts' })
  @ApiOkResponse({ type: ActionResponse })
  accept(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
  ): Promise<ActionResponse> {
    return this.steps.accept(actor, id, version);
  }

  @Post('returns')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'returnAction', summary: 'Send an action back to its author, with reasons' })
  @ApiOkResponse({ type: ActionResponse })
  sendBack(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() { reasons }: ReturnActionDto,
  ): Promise<ActionResponse> {
    return this.steps.sendBack(actor, id, version, reasons);
  }
}
