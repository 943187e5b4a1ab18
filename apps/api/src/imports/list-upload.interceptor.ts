import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { type Actor, type Decision, requireAllowed } from '@resolute/domain';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { takeImportedFile } from '../http/files/imported-file';

/** Takes a file in once a policy has said that its sender may bring one: nobody else's bytes are read. */
export class ListUploadInterceptor implements NestInterceptor {
  constructor(private readonly mayBring: (actor: Actor) => Decision) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.actor) requireAllowed(this.mayBring(request.actor));
    await takeImportedFile(request);
    return next.handle();
  }
}
