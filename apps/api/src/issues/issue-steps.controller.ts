import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { IssueDecisionsService, IssuesService, TransmissionsService } from '@resolute/reporting';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { UuidParam } from '../http/uuid-param';
import { ApproveIssueDto, SendIssueBackDto, TranslateIssueDto, TransmitIssueDto } from './dto/issue.dto';
import { IssueResponse } from './dto/issue.response';

@ApiTags('issues')
@Controller('api/v1/issues/:id')
export class IssueStepsController {
  constructor(
    private readonly issues: IssuesService,
    private readonly decisions: IssueDecisionsService,
    private readonly transmissions: TransmissionsService,
  ) {}

  @Post('approvals')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'approveIssue', summary: 'Have a report drawn, sealed and issued; as the Director' })
  @ApiOkResponse({ type: IssueResponse })
  approve(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() { note }: ApproveIssueDto,
  ): Promise<IssueResponse> {
    return this.decisions.approve(actor, id, version, note);
  }

  @Post('returns')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'sendIssueBack',
    summary: 'Say why a report is not to be issued as it is; as the Director',
  })
  @ApiOkResponse({ type: IssueResponse })
  sendBack(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() { note }: SendIssueBackDto,
  ): Promise<IssueResponse> {
    return this.decisions.sendBack(actor, id, version, note);
  }

  @Post('withdrawals')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawIssue', summary: 'Take an issue back that is not sealed yet' })
  @ApiOkResponse({ type: IssueResponse })
  withdraw(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
  ): Promise<IssueResponse> {
    return this.issues.withdraw(actor, id, version);
  }

  @Post('translations')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'translateIssue', summary: 'Have an issue drawn and sealed in more languages' })
  @ApiOkResponse({ type: IssueResponse })
  translate(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() wish: TranslateIssueDto,
  ): Promise<IssueResponse> {
    return this.issues.translate(actor, id, version, wish);
  }

  @Post('retries')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ operationId: 'retryIssue', summary: 'Draw and seal what was given up; what is there stays' })
  @ApiOkResponse({ type: IssueResponse })
  retry(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<IssueResponse> {
    return this.issues.retry(actor, id);
  }

  @Post('transmissions')
  @Keyed()
  @ApiOperation({ operationId: 'transmitIssue', summary: 'Record that an issue went to a meeting' })
  @ApiCreatedResponse({ type: IssueResponse })
  transmit(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Body() wish: TransmitIssueDto,
  ): Promise<IssueResponse> {
    return this.transmissions.record(actor, id, wish);
  }
}
