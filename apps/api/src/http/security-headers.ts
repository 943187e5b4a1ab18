import type { FastifyInstance, FastifyReply } from 'fastify';
import { isApiPath } from './paths';

const EVERYWHERE: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};
const OF_THE_API = { 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' };
const OF_PAGES = { 'referrer-policy': 'same-origin' };
const OVER_TLS = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

/** Tells browsers what an answer may do. An answer that set one of these itself keeps it, such as a page its own policy. */
export class SecurityHeaders {
  private readonly always: Readonly<Record<string, string>>;

  constructor(isProduction: boolean) {
    this.always = { ...EVERYWHERE, ...(isProduction && OVER_TLS) };
  }

  /** Sets them on every answer. */
  guard(fastify: FastifyInstance): void {
    fastify.addHook('onSend', (request, reply, payload, done) => {
      this.setOn(reply, request.url);
      done(null, payload);
    });
  }

  setOn(reply: FastifyReply, url: string): void {
    const headers = { ...this.always, ...(isApiPath(url) ? OF_THE_API : OF_PAGES) };
    for (const [name, value] of Object.entries(headers)) if (!reply.hasHeader(name)) reply.header(name, value);
  }
}
