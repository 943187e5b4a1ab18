import { Controller, Post, Query, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Language, mayChangePlans, mayRaiseRisks, type Person } from '@resolute/domain';
import { ResourceImportsService, RiskImportsService } from '@resolute/interchange';
import { CurrentPerson } from '../http/access/current-actor';
import { AskedLanguage } from '../http/asked-language';
import { CurrentImportedFile, type ImportedFile } from '../http/files/imported-file';
import { TakesFile } from '../http/files/takes-file';
import { Keyed } from '../http/keyed';
import { BringListQuery, BringResourcesQuery, listTerms } from './dto/list-import.dto';
import { ListTrialResponse } from './dto/list-trial.response';
import { ListUploadInterceptor } from './list-upload.interceptor';

/** Lists that are tried line by line. Nothing of a trial is kept: what is applied is compared with what was shown. */
@ApiTags('imports')
@Controller('api/v1/imports')
export class ListImportsController {
  constructor(
    private readonly resources: ResourceImportsService,
    private readonly risks: RiskImportsService,
  ) {}

  @Post('resources')
  @Keyed()
  // The lowest runs first: the key is held against the file that came.
  @UseInterceptors(new ListUploadInterceptor(mayChangePlans))
  @TakesFile('A filled-in template of money and people (XLSX), or CSV in UTF-8')
  @ApiOperation({
    operationId: 'bringResources',
    summary: 'Try a list of money and people of a plan, or apply a trial: all of it or nothing',
  })
  @ApiCreatedResponse({ type: ListTrialResponse })
  bringResources(
    @CurrentPerson() actor: Person,
    @AskedLanguage() asked: Language,
    @Query() query: BringResourcesQuery,
    @CurrentImportedFile() { fileName, bytes }: ImportedFile,
  ): Promise<ListTrialResponse> {
    return this.resources.bring(actor, { ...listTerms(query, asked), fileName }, bytes);
  }

  @Post('risks')
  @Keyed()
  @UseInterceptors(new ListUploadInterceptor((actor) => mayRaiseRisks(actor)))
  @TakesFile('A filled-in template of risks (XLSX), or CSV in UTF-8')
  @ApiOperation({
    operationId: 'bringRisks',
    summary: 'Try a list of risks, or apply a trial: new ones become drafts, and what stands is not overwritten',
  })
  @ApiCreatedResponse({ type: ListTrialResponse })
  bringRisks(
    @CurrentPerson() actor: Person,
    @AskedLanguage() asked: Language,
    @Query() query: BringListQuery,
    @CurrentImportedFile() { fileName, bytes }: ImportedFile,
  ): Promise<ListTrialResponse> {
    return this.risks.bring(actor, { ...listTerms(query, asked), fileName }, bytes);
  }
}
