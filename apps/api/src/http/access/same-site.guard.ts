import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { DomainError } from '@resolute/domain';
import type { FastifyRequest } from 'fastify';
import { SessionCookie } from './session-cookie';

const SAFE: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];
const OWN: readonly unknown[] = ['same-origin', 'none'];

/**
 * Refuses what another website makes a browser send in somebody's name. Browsers say where a request comes from by
 * `Sec-Fetch-Site`, older ones by `Origin` at least; a program that says neither may go on, unless it carries a session.
 */
@Injectable()
export class SameSiteGuard implements CanActivate {
  private readonly origin: string;

  constructor(
    config: AppConfig,
    private readonly cookie: SessionCookie,
  ) {
    this.origin = new URL(config.publicUrl).origin;
  }

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (SAFE.includes(request.method) || this.isOwn(request)) return true;
    throw new DomainError('request/cross-site');
  }

  private isOwn(request: FastifyRequest): boolean {
    const { 'sec-fetch-site': site, origin } = request.headers;
    if (site !== undefined) return OWN.includes(site);
    if (origin !== undefined) return origin === this.origin;
    return this.cookie.read(request) === undefined;
  }
}
