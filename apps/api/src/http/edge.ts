import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { AppConfig } from '@resolute/config';
import { type AppLogger, answerProblem, type Metrics } from '@resolute/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { giveEntityTags } from './entity-tags';
import { readMultipartBodies } from './files/multipart-bodies';
import { readJsonBodies } from './json-body';
import { newRequestId } from './request-id';
import { RequestWatch } from './request-watch';
import { RouteTable } from './route-table';
import { SecurityHeaders } from './security-headers';
import { answerUnreadable } from './unreadable-request';

declare module 'fastify' {
  interface FastifyInstance {
    routeTable: RouteTable;
  }
}

/** The outermost part of the API: Fastify, and what happens to every request whatever route it is for. */
export interface Edge {
  readonly adapter: FastifyAdapter;
  readonly routes: RouteTable;
}

const LARGEST_BODY = 1_048_576;

/** To be made before any route. */
export function createEdge(config: AppConfig, logger: AppLogger, metrics: () => Metrics): Edge {
  const headers = new SecurityHeaders(config.isProduction);
  const watch = new RequestWatch(logger, metrics);
  const adapter = new FastifyAdapter({
    trustProxy: (_address: string, hop: number) => hop < config.TRUSTED_PROXIES,
    bodyLimit: LARGEST_BODY,
    forceCloseConnections: 'idle',
    // Requests that arrive while the server closes are still answered; Fastify's own 503 would be no problem document.
    return503OnClosing: false,
    requestIdHeader: false,
    genReqId: newRequestId,
    clientErrorHandler: (error, socket) => answerUnreadable(error, socket, logger),
    // An address that cannot be decoded is refused before any hook runs, so their work is done here.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      reply.raw.once('finish', () => watch.note(request, reply));
      headers.setOn(reply, request.url);
      answerProblem(error, request, reply, logger);
    },
  });
  const fastify = adapter.getInstance();
  fastify.decorateRequest('language');
  fastify.decorateRequest('personId');
  const routes = new RouteTable(fastify);
  fastify.decorate('routeTable', routes);
  watch.watch(fastify);
  headers.guard(fastify);
  giveEntityTags(fastify);
  readJsonBodies(fastify);
  readMultipartBodies(fastify);
  return { adapter, routes };
}
