import { Controller, Get, HttpCode, Param, Post, Query, Res, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Language, Person } from '@resolute/domain';
import { ImportsQueries, ImportsService } from '@resolute/interchange';
import type { FastifyReply } from 'fastify';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { AskedLanguage } from '../http/asked-language';
import { GivesFile } from '../http/files/gives-file';
import { CurrentImportedFile, type ImportedFile } from '../http/files/imported-file';
import { sendFile } from '../http/files/send-file';
import { TakesFile } from '../http/files/takes-file';
import { Keyed } from '../http/keyed';
import { PageQuery } from '../http/page.query';
import { pageRequest } from '../http/page-request';
import { UuidParam } from '../http/uuid-param';
import { BringFileQuery, fileTerms, ListImportsQuery } from './dto/import.dto';
import { ImportResponse, ImportsResponse, RefusalsResponse } from './dto/import.response';
import { ImportUploadInterceptor } from './import-upload.interceptor';

@ApiTags('imports')
@Controller('api/v1/imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly queries: ImportsQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listImports', summary: 'Imports that the reader may see, the latest first' })
  @ApiOkResponse({ type: ImportsResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListImportsQuery): Promise<ImportsResponse> {
    return this.queries.list(actor, query, pageRequest(query));
  }

  @Post()
  @Keyed()
  // The lowest runs first: the key is held against the file that came.
  @UseInterceptors(ImportUploadInterceptor)
  @TakesFile('A filled-in template (XLSX), or CSV in UTF-8')
  @ApiOperation({ operationId: 'bringFile', summary: 'Try a file, or import it: all of it or nothing' })
  @ApiCreatedResponse({ type: ImportResponse })
  bring(
    @CurrentPerson() actor: Person,
    @AskedLanguage() asked: Language,
    @Query() query: BringFileQuery,
    @CurrentImportedFile() { fileName, bytes }: ImportedFile,
  ): Promise<ImportResponse> {
    return this.imports.bring(actor, { ...fileTerms(query, asked), fileName }, bytes);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getImport', summary: 'What a file would change, or has changed' })
  @ApiOkResponse({ type: ImportResponse })
  get(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<ImportResponse> {
    return this.queries.get(actor, id);
  }

  @Get(':id/rows')
  @ApiOperation({ operationId: 'listRefusals', summary: 'What is refused, cell by cell, with place and reason' })
  @ApiOkResponse({ type: RefusalsResponse })
  rows(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @AskedLanguage() language: Language,
    @Query() query: PageQuery,
  ): Promise<RefusalsResponse> {
    return this.queries.refusals(actor, id, language, pageRequest(query));
  }

  @Get(':id/marked-copy')
  @ApiOperation({ operationId: 'getMarkedCopy', summary: 'The file as it came, with its refused cells marked' })
  @GivesFile()
  async markedCopy(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @AskedLanguage() language: Language,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(await this.queries.marked(actor, id, language), reply);
  }

  @Post(':id/applications')
  @Keyed()
  @ChangesVersion()
  @HttpCode(200)
  @ApiOperation({ operationId: 'applyImport', summary: 'Carry out what was tried, if nothing of it is refused' })
  @ApiOkResponse({ type: ImportResponse })
  apply(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
  ): Promise<ImportResponse> {
    return this.imports.carryOut(actor, id, version);
  }
}
