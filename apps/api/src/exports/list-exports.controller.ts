import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Language, Person } from '@resolute/domain';
import { ResourceExportsQueries, RiskExportsQueries } from '@resolute/interchange';
import type { FastifyReply } from 'fastify';
import { CurrentPerson } from '../http/access/current-actor';
import { AskedLanguage } from '../http/asked-language';
import { GivesFile } from '../http/files/gives-file';
import { sendFile } from '../http/files/send-file';
import { ListExportQuery, listWish, ResourceExportQuery } from './dto/list-export.dto';

/** Lists as files. What is given out comes in again and changes nothing. */
@ApiTags('exports')
@Controller('api/v1/exports')
export class ListExportsController {
  constructor(
    private readonly resources: ResourceExportsQueries,
    private readonly register: RiskExportsQueries,
  ) {}

  @Get('resources')
  @ApiOperation({ operationId: 'getResourcesFile', summary: 'Money and people of a plan as they stand' })
  @GivesFile()
  async resourceLines(
    @CurrentPerson() actor: Person,
    @AskedLanguage() asked: Language,
    @Query() query: ResourceExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(await this.resources.lines(actor, listWish(query, asked)), reply);
  }

  @Get('resources-template')
  @ApiOperation({
    operationId: 'getResourcesTemplate',
    summary: 'Results by years with what is planned and spent so far, to be filled in and imported',
  })
  @GivesFile()
  async resourceTemplate(
    @CurrentPerson() actor: Person,
    @AskedLanguage() asked: Language,
    @Query() query: ResourceExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(await this.resources.template(actor, listWish(query, asked)), reply);
  }

  @Get('risks')
  @ApiOperation({
    operationId: 'getRisksFile',
    summary: 'The risk register as it stands; in a workbook with its treatments and its matrix',
  })
  @GivesFile()
  async risks(
    @CurrentPerson() actor: Person,
    @AskedLanguage() asked: Language,
    @Query() query: ListExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(await this.register.risks(actor, listWish(query, asked)), reply);
  }

  @Get('risks-template')
  @ApiOperation({ operationId: 'getRisksTemplate', summary: 'Empty rows for new risks, to be filled in and imported' })
  @GivesFile()
  async riskTemplate(
    @CurrentPerson() actor: Person,
    @AskedLanguage() asked: Language,
    @Query() query: ListExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(await this.register.template(actor, listWish(query, asked)), reply);
  }
}
