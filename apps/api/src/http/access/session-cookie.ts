import { Injectable } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The form of a token. It needs no escaping, so that neither reading nor writing the cookie does. */
const TOKEN = /^[\w-]{43}$/;

/**
 * The cookie that carries the session's token. `__Host-` binds it to this host, all paths and TLS. Only on one's own
 * machine without TLS (http://localhost, http://127.0.0.1), where browsers would not keep such a one, its name is plain.
 */
@Injectable()
export class SessionCookie {
  private readonly name: string;
  private readonly attributes: string;

  constructor(config: AppConfig) {
    const { protocol, hostname } = new URL(config.publicUrl);
    const isPlain = protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname);
    this.name = isPlain ? 'resolute' : '__Host-resolute';
    this.attributes = `Path=/; HttpOnly; ${isPlain ? '' : 'Secure; '}SameSite=Lax`;
  }

  /** The token that the browser carries, if it has the form of one. */
  read({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
    const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
    const token = pairs.find((pair) => pair.startsWith(`${this.name}=`))?.slice(this.name.length + 1);
    return token !== undefined && TOKEN.test(token) ? token : undefined;
  }

  /** It goes when the browser closes; when the session ends is the server's to say. */
  set(reply: FastifyReply, token: string): void {
    void reply.header('set-cookie', `${this.name}=${token}; ${this.attributes}`);
  }

  clear(reply: FastifyReply): void {
    void reply.header('set-cookie', `${this.name}=; Max-Age=0; ${this.attributes}`);
  }
}
