import { Controller, Delete, Get, Param, Post, Req, Res, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { EvidenceQueries, EvidenceService, type EvidenceUpload } from '@resolute/measurement';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActualResponse } from '../actuals/dto/actual.response';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { GivesFile } from '../http/files/gives-file';
import { handOut } from '../http/files/hand-out';
import { TakesFile } from '../http/files/takes-file';
import { Keyed } from '../http/keyed';
import { UuidParam } from '../http/uuid-param';
import { CurrentUpload } from './current-upload';
import { EvidenceUploadInterceptor } from './evidence-upload.interceptor';
import { MayAddEvidenceGuard } from './may-add-evidence.guard';

@ApiTags('evidence')
@Controller('api/v1')
export class EvidenceController {
  constructor(
    private readonly evidence: EvidenceService,
    private readonly queries: EvidenceQueries,
  ) {}

  @Post('actuals/:id/evidence')
  @UseGuards(MayAddEvidenceGuard)
  @Keyed()
  // The lowest runs first: the key is held against the file that came.
  @UseInterceptors(EvidenceUploadInterceptor)
  @ChangesVersion()
  @TakesFile('PDF, PNG, JPEG, DOCX, XLSX, PPTX, CSV or TXT; its name ends accordingly')
  @ApiOperation({
    operationId: 'addEvidence',
    summary: 'Add a file that proves a value; whoever adds it is its author',
  })
  @ApiCreatedResponse({ type: ActualResponse })
  add(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @CurrentUpload() upload: EvidenceUpload,
  ): Promise<ActualResponse> {
    return this.evidence.add(actor, id, version, upload);
  }

  @Get('evidence/:id/content')
  @ApiOperation({ operationId: 'getEvidenceContent', summary: 'The file itself, to be saved' })
  @GivesFile()
  async content(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await handOut(await this.queries.content(actor, id), request, reply);
  }

  @Delete('evidence/:id')
  @ChangesVersion()
  @ApiOperation({ operationId: 'removeEvidence', summary: 'Take a file away again, by the version of its value' })
  @ApiOkResponse({ type: ActualResponse })
  remove(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
  ): Promise<ActualResponse> {
    return this.evidence.remove(actor, id, version);
  }
}
