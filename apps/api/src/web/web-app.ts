import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import { projectRoot } from '@resolute/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isApiPath } from '../http/paths';
import type { RouteTable } from '../http/route-table';

const PLACEHOLDER = 'CSP_NONCE';

/**
 * Serves the built web app: hashed assets for ever, and index.html, never cached, with a nonce of its own for each answer.
 * Every path that is not the API's is the web app's, which knows its own pages.
 */
export function serveWebApp(fastify: FastifyInstance, routes: RouteTable): void {
  const root = path.join(projectRoot(), 'dist/web');
  const template = readFileSync(path.join(root, 'index.html'), 'utf8');
  fastify.register(fastifyStatic, {
    root: path.join(root, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
  });
  fastify.get('/favicon.svg', (_, reply) =>
    reply.header('cache-control', 'public, max-age=86400').sendFile('favicon.svg', root),
  );
  const page = ({ method, url }: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (isApiPath(url)) throw routes.refusal(method, url);
    return sendPage(reply, template);
  };
  fastify.get('/', page);
  fastify.get('/*', page);
}

function sendPage(reply: FastifyReply, template: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .header('content-security-policy', contentSecurityPolicy(nonce))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(template.replaceAll(PLACEHOLDER, nonce));
}

/** Only our own files and what carries this answer's nonce; Mantine's style elements take it too. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    // The preview of a report, which the page itself has fetched, in the browser's viewer.
    'frame-src blob:',
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
