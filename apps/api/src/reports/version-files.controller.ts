import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { ReportVersionsService, VersionFilesQueries } from '@resolute/reporting';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentPerson } from '../http/access/current-actor';
import { GivesFile } from '../http/files/gives-file';
import { handOut } from '../http/files/hand-out';
import { KeyParam } from '../http/key-param';
import { Keyed } from '../http/keyed';
import { UuidParam } from '../http/uuid-param';
import { RunFilesResponse } from '../runs/dto/run.response';
import { ReportVersionResponse } from './dto/version.response';

@ApiTags('versions')
@Controller('api/v1/versions/:id')
export class VersionFilesController {
  constructor(
    private readonly versionFiles: VersionFilesQueries,
    private readonly versions: ReportVersionsService,
  ) {}

  @Post('retries')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ operationId: 'retryVersion', summary: 'Draw the documents of a version whose drawing was given up' })
  @ApiOkResponse({ type: ReportVersionResponse })
  retry(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<ReportVersionResponse> {
    return this.versions.redraw(actor, id);
  }

  @Get('files')
  @ApiOperation({ operationId: 'listVersionFiles', summary: 'The documents of a version that are drawn so far' })
  @ApiOkResponse({ type: RunFilesResponse })
  files(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<RunFilesResponse> {
    return this.versionFiles.list(actor, id);
  }

  @Get('files/:language/:format')
  @ApiOperation({ operationId: 'getVersionFile', summary: 'A document itself, to be saved' })
  @GivesFile()
  async file(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Param('language', KeyParam) language: string,
    @Param('format', KeyParam) format: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await handOut(await this.versionFiles.content(actor, id, { language, format }), request, reply);
  }
}
