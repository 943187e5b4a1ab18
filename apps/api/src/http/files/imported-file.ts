import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError, fieldFault } from '@resolute/domain';
import type { FastifyRequest } from 'fastify';
import { receiveFile } from './receive-file';

declare module 'fastify' {
  interface FastifyRequest {
    /** The file that somebody wants to import. */
    importedFile?: ImportedFile;
  }
}

/** A file as it came in. */
export interface ImportedFile {
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** A workbook of ten thousand rows has two megabytes, a hundred thousand lines of CSV have ten. */
const MOST_MEGABYTES = 20;

/**
 * Takes the file of a request in, before the request is compared with others under its `Idempotency-Key`: what stands for the body
 * there is the file's name and hash.
 */
export async function takeImportedFile(request: FastifyRequest): Promise<void> {
  const { fileName, file: bytes } = await receiveFile(request, { receive: inMemory, discard: async () => undefined });
  request.importedFile = { fileName: fileName.normalize('NFC').slice(0, 200), bytes };
  request.body = { fileName, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function inMemory(content: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of content as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_MEGABYTES * 1_048_576)
      throw new DomainError('request/too-large', { params: { megabytes: MOST_MEGABYTES } });
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The file that came with the request. */
export const CurrentImportedFile = createParamDecorator((_: unknown, context: ExecutionContext): ImportedFile => {
  const { importedFile } = context.switchToHttp().getRequest<FastifyRequest>();
  if (importedFile) return importedFile;
  throw fieldFault('file', 'field/missing');
});
