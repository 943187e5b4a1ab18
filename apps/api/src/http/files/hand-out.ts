import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { attachment } from './attachment';

/** A file that somebody may have. */
export interface HandedOut {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
  readonly open: () => Promise<Readable>;
}

/** Nothing that an author uploaded runs in our name, even when a browser is made to show it. */
const HARMLESS = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** Sends a file to be saved; to whoever has it already, only that it is still the same. A browser keeps it, a proxy does not. */
export async function handOut(file: HandedOut, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const tag = `"${file.sha256}"`;
  const isKnown = isAmong(tag, request.headers['if-none-match']);
  // Opened before anything is said about it: a file that is missing is answered as a problem.
  const content = isKnown ? undefined : await file.open();
  void reply.headers({
    etag: tag,
    'cache-control': 'private, no-cache',
    'content-security-policy': HARMLESS,
    'content-disposition': attachment(file.fileName),
  });
  if (content) void reply.headers({ 'content-type': file.mediaType, 'content-length': String(file.size) });
  await reply.code(isKnown ? 304 : 200).send(content);
}

const isAmong = (tag: string, given = ''): boolean =>
  given.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
