import type { FastifyInstance } from 'fastify';

/**
 * Gives every answer that is one versioned row its `ETag`, which a change then names in `If-Match`. A hook of Fastify's:
 * an interceptor of Nest's would cost each request as much as a read of the database.
 */
export function giveEntityTags(fastify: FastifyInstance): void {
  fastify.addHook('preSerialization', (_, reply, payload, done) => {
    const version = (payload as { version?: unknown } | null | undefined)?.version;
    if (typeof version === 'number') void reply.header('etag', `"${version}"`);
    done(null, payload);
  });
}
