import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { ImportsService } from '@resolute/interchange';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { takeImportedFile } from '../http/files/imported-file';

/** Takes a file with values in once it is known that its sender may import at all. */
@Injectable()
export class ImportUploadInterceptor implements NestInterceptor {
  constructor(private readonly imports: ImportsService) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.actor) await this.imports.requireMayImport(request.actor);
    await takeImportedFile(request);
    return next.handle();
  }
}
