import multipart from '@fastify/multipart';
import { DomainError } from '@resolute/domain';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Says that the route takes a file; set by `@TakesFile`. */
    takesFile?: boolean;
  }
}

const MULTIPART = /^multipart\//i;

/**
 * Lets routes that say so take a file. Its bytes are not read here but by the route itself, after it is known who sends them;
 * everywhere else such a body is refused before a byte of it is read.
 */
export function readMultipartBodies(fastify: FastifyInstance): void {
  void fastify.register(multipart, {
    // How large a file may be is said and kept where it is written; the parser would cut it off without a word.
    throwFileSizeLimit: false,
    limits: { fileSize: Number.POSITIVE_INFINITY, files: 2, fields: 10, fieldSize: 1_000, parts: 12 },
  });
  fastify.addHook('preParsing', (request, _, payload, done) => {
    const isMultipart = MULTIPART.test(request.headers['content-type'] ?? '');
    if (isMultipart && !request.routeOptions.config.takesFile) done(new DomainError('request/unsupported-media-type'));
    else done(null, payload);
  });
}
