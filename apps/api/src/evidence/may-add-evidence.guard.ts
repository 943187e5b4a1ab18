import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { DomainError, type Person } from '@resolute/domain';
import { EvidenceService } from '@resolute/measurement';
import type { FastifyRequest } from 'fastify';
import { versionSeen } from '../http/access/if-match';
import { keyOf } from '../http/idempotency.interceptor';
import { UuidParam } from '../http/uuid-param';

/** The boundaries and headers of the one part, beside the file itself. */
const AROUND = 4096;
const MEBIBYTE = 1_048_576;

/** Asks before the first byte of the body is read whether it is worth reading: who sends it, by which version, and how much. */
@Injectable()
export class MayAddEvidenceGuard implements CanActivate {
  private readonly id = new UuidParam();

  constructor(private readonly evidence: EvidenceService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: { id: string } }>>();
    const id = this.id.transform(request.params.id, { type: 'param', data: 'id' });
    await this.evidence.requireMayAdd(request.actor as Person, id);
    keyOf(request);
    versionSeen(request);
    if (Number(request.headers['content-length'] ?? 0) > this.evidence.limit + AROUND)
      throw new DomainError('file/too-large', { params: { megabytes: this.evidence.limit / MEBIBYTE } });
    return true;
  }
}
