import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Language, Person } from '@resolute/domain';
import { AlignmentExportsQueries, ExportsQueries } from '@resolute/interchange';
import type { FastifyReply } from 'fastify';
import { CurrentPerson } from '../http/access/current-actor';
import { AskedLanguage } from '../http/asked-language';
import { GivesFile } from '../http/files/gives-file';
import { sendFile } from '../http/files/send-file';
import { ExportQuery, exportWish, MatrixQuery, matrixExportWish, ValuesQuery } from './dto/export.dto';

/** Reads, and so without a row of their own: what is given out is what the reader sees at this moment. */
@ApiTags('exports')
@Controller('api/v1/exports')
export class ExportsController {
  constructor(
    private readonly exports: ExportsQueries,
    private readonly alignment: AlignmentExportsQueries,
  ) {}

  @Get('template')
  @ApiOperation({
    operationId: 'getTemplate',
    summary: 'What is expected of the units of the reader, to be filled in and imported',
  })
  @GivesFile()
  async template(
    @CurrentPerson() actor: Person,
    @AskedLanguage() asked: Language,
    @Query() query: ExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(await this.exports.template(actor, exportWish(query, asked)), reply);
  }

  @Get('values')
  @ApiOperation({
    operationId: 'getValues',
    summary: 'Values that the reader may see; imported again, they change nothing',
  })
  @GivesFile()
  async values(
    @CurrentPerson() actor: Person,
    @AskedLanguage() asked: Language,
    @Query() query: ValuesQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(await this.exports.values(actor, exportWish(query, asked)), reply);
  }

  @Get('alignment-matrix')
  @ApiOperation({ operationId: 'getAlignmentMatrixFile', summary: 'Outputs by outcomes as a workbook' })
  @GivesFile()
  async matrix(
    @CurrentPerson() actor: Person,
    @AskedLanguage() asked: Language,
    @Query() query: MatrixQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(await this.alignment.matrix(actor, matrixExportWish(query, asked)), reply);
  }
}
