import { createHash, timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { DomainError } from '@resolute/domain';
import type { FastifyRequest } from 'fastify';

/** Lets in this machine itself and whoever carries the token; for all others there is nothing here. */
@Injectable()
export class MetricsGuard implements CanActivate {
  constructor(private readonly config: AppConfig) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (isThisMachine(request) || carries(request, this.config.METRICS_TOKEN)) return true;
    throw new DomainError('request/no-such-route');
  }
}

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/** What a proxy on this machine passes on comes from loopback, too, but says that it was passed on. */
function isThisMachine({ socket, headers }: FastifyRequest): boolean {
  const passedOn = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  return !passedOn && LOOPBACK.test(socket.remoteAddress ?? '');
}

function carries({ headers }: FastifyRequest, token: string | undefined): boolean {
  if (token === undefined) return false;
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`));
}

/** Equal lengths, so that the comparison takes the same time for every guess. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
