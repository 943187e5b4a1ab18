import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ResultNoteStepsService } from '@resolute/accountability';
import type { Person } from '@resolute/domain';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { UuidParam } from '../http/uuid-param';
import { ReturnResultNoteDto } from './dto/result-note.dto';
import { ResultNoteResponse } from './dto/result-note.response';

@ApiTags('result-notes')
@Controller('api/v1/result-notes/:id')
export class ResultNoteStepsController {
  constructor(private readonly steps: ResultNoteStepsService) {}

  @Post('submissions')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'submitResultNote', summary: 'Hand a note on to its verifier' })
  @ApiOkResponse({ type: ResultNoteResponse })
  submit(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
  ): Promise<ResultNoteResponse> {
    return this.steps.submit(actor, id, version);
  }

  @Post('withdrawals')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawResultNote', summary: 'Take a note back before it is verified' })
  @ApiOkResponse({ type: ResultNoteResponse })
  withdraw(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
  ): Promise<ResultNoteResponse> {
    return this.steps.withdraw(actor, id, version);
  }

  @Post('verifications')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'verifyResultNote', summary: 'The second person finds a note right' })
  @ApiOkResponse({ type: ResultNoteResponse })
  verify(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
  ): Promise<ResultNoteResponse> {
    return this.steps.verify(actor, id, version);
  }

  @Post('acceptances')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'acceptResultNote', summary: 'The third person accepts a note; from now on it counts' })
  @ApiOkResponse({ type: ResultNoteResponse })
  accept(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
  ): Promise<ResultNoteResponse> {
    return this.steps.accept(actor, id, version);
  }

  @Post('returns')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'returnResultNote', summary: 'Send a note back to its author, with reasons' })
  @ApiOkResponse({ type: ResultNoteResponse })
  sendBack(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() { reasons }: ReturnResultNoteDto,
  ): Promise<ResultNoteResponse> {
    return this.steps.sendBack(actor, id, version, reasons);
  }
}
