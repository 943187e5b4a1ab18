import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { VersionFilesQueries } from '@resolute/reporting';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentPerson } from '../http/access/current-actor';
import { handOut } from '../http/files/hand-out';
import { KeyParam } from '../http/key-param';
import { UuidParam } from '../http/uuid-param';
import { RunFilesResponse } from '../runs/dto/run.response';

const ANY_FILE = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } };

@ApiTags('versions')
@Controller('api/v1/versions/:id/files')
export class VersionFilesController {
  constructor(private readonly versionFiles: VersionFilesQueries) {}

  @Get()
  @ApiOperation({ operationId: 'listVersionFiles', summary: 'The documents of a version that are drawn so far' })
  @ApiOkResponse({ type: RunFilesResponse })
  files(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<RunFilesResponse> {
    return this.versionFiles.list(actor, id);
  }

  @Get(':language/:format')
  @ApiOperation({ operationId: 'getVersionFile', summary: 'A document itself, to be saved' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ content: ANY_FILE })
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
