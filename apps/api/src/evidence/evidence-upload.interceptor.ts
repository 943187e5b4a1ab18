import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { EvidenceService, type EvidenceUpload } from '@resolute/measurement';
import type { FastifyRequest } from 'fastify';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import { receiveFile } from '../http/files/receive-file';

declare module 'fastify' {
  interface FastifyRequest {
    /** The file of evidence that came with the request, until it is added. */
    evidence?: EvidenceUpload;
  }
}

/**
 * Takes the file in before the request is compared with others under its `Idempotency-Key`: what stands for the body there is
 * the file's name and hash. Whatever becomes of the request, what was not added is forgotten.
 */
@Injectable()
export class EvidenceUploadInterceptor implements NestInterceptor {
  constructor(private readonly evidence: EvidenceService) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const upload = await receiveFile(request, this.evidence);
    const { fileName, file } = upload;
    request.evidence = upload;
    request.body = { fileName, size: file.size, sha256: file.sha256.toString('hex') };
    return defer(() => lastValueFrom(next.handle()).finally(() => this.evidence.discard(file)));
  }
}
