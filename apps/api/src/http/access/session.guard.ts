import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '@resolute/domain';
import { SessionReader, type SignedIn } from '@resolute/identity';
import type { FastifyRequest } from 'fastify';
import { ACCESS_LEVEL, type AccessLevel } from './access-level';
import { SessionCookie } from './session-cookie';

declare module 'fastify' {
  interface FastifyRequest {
    /** The session behind the request; set by the session guard, except on routes that are open to all. */
    signedIn?: SignedIn;
  }
}

/** Every route needs a complete session unless it says otherwise by `@OpenTo`. Roles are read anew for each request. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly cookie: SessionCookie,
    private readonly sessions: SessionReader,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const level = accessLevelOf(this.reflector, context);
    // Nobody is asked on a public route: health must answer when the database does not.
    if (level === 'public') request.actor = { kind: 'visitor', requestId: request.id };
    else await this.admit(request, level);
    return true;
  }

  private async admit(request: FastifyRequest, level: AccessLevel): Promise<void> {
    const token = this.cookie.read(request);
    const signedIn = token === undefined ? null : await this.sessions.actorOf(token, request.id);
    if (!signedIn) throw new DomainError('access/not-signed-in');
    request.language = signedIn.language;
    request.personId = signedIn.actor.id;
    if (level === 'signed-in' && signedIn.stage !== 'complete') throw new DomainError('access/second-factor-missing');
    request.signedIn = signedIn;
    request.actor = signedIn.actor;
  }
}

/** What the route, else its controller, says about who may pass. */
export const accessLevelOf = (reflector: Reflector, context: ExecutionContext): AccessLevel =>
  reflector.getAllAndOverride<AccessLevel | undefined>(ACCESS_LEVEL, [context.getHandler(), context.getClass()]) ??
  'signed-in';
