import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { ChecksService } from '@resolute/measurement';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { UuidParam } from '../http/uuid-param';
import { ReturnActualDto } from './dto/actual.dto';
import { ActualResponse } from './dto/actual.response';

@ApiTags('actuals')
@Controller('api/v1/actuals/:id')
export class ChecksController {
  constructor(private readonly checks: ChecksService) {}

  @Post('verifications')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'verifyActual', summary: 'The second person finds a value right' })
  @ApiOkResponse({ type: ActualResponse })
  verify(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
  ): Promise<ActualResponse> {
    return this.checks.verify(actor, id, version);
  }

  @Post('acceptances')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'acceptActual', summary: 'The third person accepts a value; from now on it counts' })
  @ApiOkResponse({ type: ActualResponse })
  accept(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
  ): Promise<ActualResponse> {
    return this.checks.accept(actor, id, version);
  }

  @Post('returns')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'returnActual', summary: 'Send a value back to its author, with reasons' })
  @ApiOkResponse({ type: ActualResponse })
  sendBack(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() { reasons }: ReturnActualDto,
  ): Promise<ActualResponse> {
    return this.checks.sendBack(actor, id, version, reasons);
  }
}
