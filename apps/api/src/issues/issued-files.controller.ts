import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { IssuedFilesQueries } from '@resolute/reporting';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentPerson } from '../http/access/current-actor';
import { GivesFile } from '../http/files/gives-file';
import { handOut } from '../http/files/hand-out';
import { KeyParam } from '../http/key-param';
import { UuidParam } from '../http/uuid-param';

@ApiTags('issues')
@Controller('api/v1/issues/:id')
export class IssuedFilesController {
  constructor(private readonly issuedFiles: IssuedFilesQueries) {}

  @Get('files/:language/:format')
  @ApiOperation({ operationId: 'getIssuedFile', summary: 'A sealed document itself, to be saved' })
  @GivesFile()
  async file(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Param('language', KeyParam) language: string,
    @Param('format', KeyParam) format: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await handOut(await this.issuedFiles.content(actor, id, { language, format }), request, reply);
  }

  @Get('seals/:number/manifest')
  @ApiOperation({ operationId: 'getSealManifest', summary: 'What a seal is set over: every file with its SHA-256' })
  @GivesFile('application/json')
  async manifest(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Param('number', KeyParam) number: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await handOut(await this.issuedFiles.seal(actor, id, number, 'manifest'), request, reply);
  }

  @Get('seals/:number/signature')
  @ApiOperation({ operationId: 'getSealSignature', summary: 'The detached CMS signature of the manifest, DER' })
  @GivesFile('application/pkcs7-signature')
  async signature(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @Param('number', KeyParam) number: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await handOut(await this.issuedFiles.seal(actor, id, number, 'signature'), request, reply);
  }
}
