import type { FastifyReply } from 'fastify';
import { attachment } from './attachment';

/** A file that was made for this very request. */
export interface MadeFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Sends a file to be saved; it holds what its reader may see now, so nobody keeps it on the way. */
export async function sendFile({ fileName, mediaType, bytes }: MadeFile, reply: FastifyReply): Promise<void> {
  void reply.headers({
    'content-type': mediaType,
    'content-length': String(bytes.length),
    'content-disposition': attachment(fileName),
    'cache-control': 'private, no-store',
  });
  await reply.send(bytes);
}
