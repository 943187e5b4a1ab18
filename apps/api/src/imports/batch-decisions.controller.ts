import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { BatchDecisionsService } from '@resolute/interchange';
import { ReturnActualDto } from '../actuals/dto/actual.dto';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { UuidParam } from '../http/uuid-param';
import { ImportResponse } from './dto/import.response';

@ApiTags('imports')
@Controller('api/v1/imports/:id')
export class BatchDecisionsController {
  constructor(private readonly decisions: BatchDecisionsService) {}

  @Post('submissions')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'submitBatch', summary: 'Hand a batch of history on to its verifier' })
  @ApiOkResponse({ type: ImportResponse })
  submit(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
  ): Promise<ImportResponse> {
    return this.decisions.submit(actor, id, version);
  }

  @Post('withdrawals')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawBatch', summary: 'Take a batch back before it is verified, for good' })
  @ApiOkResponse({ type: ImportResponse })
  withdraw(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
  ): Promise<ImportResponse> {
    return this.decisions.withdraw(actor, id, version);
  }

  @Post('verifications')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'verifyBatch', summary: 'The second person finds a batch right' })
  @ApiOkResponse({ type: ImportResponse })
  verify(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
  ): Promise<ImportResponse> {
    return this.decisions.verify(actor, id, version);
  }

  @Post('acceptances')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'acceptBatch',
    summary: 'The third person accepts a batch; from now on its values count',
  })
  @ApiOkResponse({ type: ImportResponse })
  accept(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
  ): Promise<ImportResponse> {
    return this.decisions.accept(actor, id, version);
  }

  @Post('returns')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'returnBatch', summary: 'Send a batch back for good, with reasons' })
  @ApiOkResponse({ type: ImportResponse })
  sendBack(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() { reasons }: ReturnActualDto,
  ): Promise<ImportResponse> {
    return this.decisions.sendBack(actor, id, version, reasons);
  }
}
