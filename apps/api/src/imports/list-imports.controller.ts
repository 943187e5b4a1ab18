import { Controller, Post, Query, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Language, mayChangePlans, type Person } from '@resolute/domain';
import { ResourceImportsService } from '@resolute/interchange';
import { CurrentPerson } from '../http/access/current-actor';
import { AskedLanguage } from '../http/asked-language';
import { CurrentImportedFile, type ImportedFile } from '../http/files/imported-file';
import { TakesFile } from '../http/files/takes-file';
import { Keyed } from '../http/keyed';
import { BringResourcesQuery, listTerms } from './dto/list-import.dto';
import { ListTrialResponse } from './dto/list-trial.response';
import { ListUploadInterceptor } from './list-upload.interceptor';

/** Lists that are tried line by line. Nothing of a trial is kept: what is applied is compared with what was shown. */
@ApiTags('imports')
@Controller('api/v1/imports')
export class ListImportsController {
  constructor(private readonly resources: ResourceImportsService) {}

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
}
