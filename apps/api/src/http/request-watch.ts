import type { AppLogger, Metrics } from '@resolute/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const NO_ROUTE = '(none)';

/** Gives every answer the id of its request, and when it is sent writes one line about it and counts it. */
export class RequestWatch {
  constructor(
    private readonly logger: AppLogger,
    /** Asked for late: requests are watched before the modules exist. */
    private readonly metrics: () => Metrics,
  ) {}

  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRequest', (request, reply, done) => {
      reply.header('x-request-id', request.id);
      done();
    });
    fastify.addHook('onResponse', (request, reply, done) => {
      this.note(request, reply);
      done();
    });
  }

  /** The route is the pattern, never the address: ids and tokens may stand in that. */
  note(
    { id: requestId, method, personId, routeOptions }: FastifyRequest,
    { statusCode: status, elapsedTime }: FastifyReply,
  ): void {
    const route = routeOptions.url ?? NO_ROUTE;
    const durationMs = Math.round(elapsedTime * 10) / 10;
    this.metrics().requestAnswered({ method, route, status, seconds: elapsedTime / 1000 });
    this.logger.info({ requestId, method, route, status, durationMs, ...(personId && { personId }) }, 'request');
  }
}
