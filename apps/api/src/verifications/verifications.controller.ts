import { Controller, HttpCode, Post, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { VerificationsQueries } from '@resolute/reporting';
import { OpenTo } from '../http/access/access-level';
import { TakesFile } from '../http/files/takes-file';
import { WithoutIdempotencyKey } from '../http/without-idempotency-key';
import { VerificationResponse } from './dto/verification.response';
import { FileInQuestion, VerificationUploadInterceptor } from './verification-upload.interceptor';

@ApiTags('verifications')
@Controller('api/v1/verifications')
@OpenTo('public')
export class VerificationsController {
  constructor(private readonly verifications: VerificationsQueries) {}

  @Post()
  @WithoutIdempotencyKey()
  @UseInterceptors(VerificationUploadInterceptor)
  @HttpCode(200)
  @TakesFile('A document, or the manifest or the signature of a seal; at most 64 MB. It is read and not kept.')
  @ApiOperation({ operationId: 'verifyFile', summary: 'Whether a file was issued here, and is still what was issued' })
  @ApiOkResponse({ type: VerificationResponse })
  verify(@FileInQuestion() file: Buffer): Promise<VerificationResponse> {
    return this.verifications.verify(file);
  }
}
