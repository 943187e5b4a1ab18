import { Injectable } from '@nestjs/common';
import {
  type EmailAndPassword,
  type OpenedSession,
  SecondFactorsService,
  SessionQueries,
  SessionsService,
  type SessionView,
  type SignedIn,
  SignInService,
} from '@resolute/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionCookie } from '../http/access/session-cookie';

/** Lets people in and out: turns what the identity part decides into the cookie of their browser. */
@Injectable()
export class Entrance {
  constructor(
    private readonly signIns: SignInService,
    private readonly secondFactors: SecondFactorsService,
    private readonly sessions: SessionsService,
    private readonly queries: SessionQueries,
    private readonly cookie: SessionCookie,
  ) {}

  async signIn(credentials: EmailAndPassword, request: FastifyRequest, reply: FastifyReply): Promise<SessionView> {
    const { ip: address, id: requestId, headers } = request;
    const userAgent = headers['user-agent'];
    const replaces = this.cookie.read(request);
    const origin = { address, requestId, ...(userAgent && { userAgent }), ...(replaces && { replaces }) };
    return this.show(await this.signIns.withPassword(credentials, origin), reply);
  }

  async checkSecondFactor(session: SignedIn, code: string, reply: FastifyReply): Promise<SessionView> {
    return this.show(await this.secondFactors.check(session, code), reply);
  }

  async confirmSecondFactor(session: SignedIn, code: string, reply: FastifyReply): Promise<SessionView> {
    return this.show(await this.secondFactors.confirm(session, code), reply);
  }

  current(request: FastifyRequest): Promise<SessionView> {
    return this.queries.current(this.cookie.read(request));
  }

  async leave({ actor, sessionId }: SignedIn, reply: FastifyReply): Promise<void> {
    await this.sessions.end(actor, sessionId);
    this.cookie.clear(reply);
  }

  async leaveEverywhere({ actor }: SignedIn, reply: FastifyReply): Promise<void> {
    await this.sessions.endAllOwn(actor);
    this.cookie.clear(reply);
  }

  private show({ token }: OpenedSession, reply: FastifyReply): Promise<SessionView> {
    this.cookie.set(reply, token);
    return this.queries.current(token);
  }
}
