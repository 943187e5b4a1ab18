import type { Language } from '@resolute/domain';

declare module 'fastify' {
  interface FastifyRequest {
    /** The language that the signed-in person has chosen; it goes before what the browser asks for. */
    language?: Language;
    /** Who is signed in, for the log: an id, never a name. */
    personId?: string;
  }
}
