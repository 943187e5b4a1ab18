import type { Readable } from 'node:stream';
import type { MultipartFile } from '@fastify/multipart';
import { DomainError, type FieldCode, type ProblemParams } from '@resolute/domain';
import type { FastifyRequest } from 'fastify';
import { fieldName } from '../field-name';
import { FILE_FIELD } from './takes-file';

/** What came in under the name that its sender gave it. */
export interface FileOf<F> {
  readonly fileName: string;
  readonly file: F;
}

/** Where a file goes while it comes, and how it is forgotten. */
export interface Receiver<F> {
  receive(content: Readable): Promise<F>;
  discard(file: F): Promise<void>;
}

/**
 * Reads a body to its end: exactly one file and nothing else. What came in is forgotten again when the rest of the body is
 * wrong, or never comes.
 */
export async function receiveFile<F>(request: FastifyRequest, receiver: Receiver<F>): Promise<FileOf<F>> {
  if (!request.isMultipart()) throw wrong(FILE_FIELD, 'field/missing');
  let received: FileOf<F> | undefined;
  try {
    for await (const part of request.parts()) {
      if (part.fieldname !== FILE_FIELD || part.type !== 'file')
        throw wrong(fieldName(part.fieldname), 'field/unknown');
      if (received) throw wrong(FILE_FIELD, 'field/too-many', { max: 1 });
      received = await taken(part, receiver);
    }
    if (!received) throw wrong(FILE_FIELD, 'field/missing');
    return received;
  } catch (error) {
    if (received) await receiver.discard(received.file);
    // The rest of the body still comes; unread, it would stand before the next request on this connection.
    request.raw.unpipe();
    request.raw.resume();
    throw understood(error);
  }
}

async function taken<F>({ file: content, filename }: MultipartFile, receiver: Receiver<F>): Promise<FileOf<F>> {
  // Browsers write a quotation mark in a name so.
  return { fileName: filename.replaceAll('%22', '"'), file: await receiver.receive(content) };
}

const wrong = (field: string, code: FieldCode, params?: ProblemParams): DomainError =>
  new DomainError('request/invalid', { errors: [{ field, code, ...(params && { params }) }] });

/** What the parser refuses is a body that is cut off or no multipart at all; a fault of the disk stays what it is. */
function understood(error: unknown): unknown {
  if (error instanceof DomainError || isOfTheSystem(error)) return error;
  return new DomainError('request/invalid', { errors: [{ field: 'body', code: 'field/invalid' }], cause: error });
}

const isOfTheSystem = (error: unknown): boolean => typeof (error as { syscall?: unknown }).syscall === 'string';
