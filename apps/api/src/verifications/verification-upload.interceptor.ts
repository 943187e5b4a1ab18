import { addAbortSignal, type Readable } from 'node:stream';
import {
  type CallHandler,
  createParamDecorator,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { DomainError, fieldFault } from '@resolute/domain';
import { networkOf } from '@resolute/identity';
import { CLOCK, type Clock } from '@resolute/platform';
import type { FastifyRequest } from 'fastify';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import { receiveFile } from '../http/files/receive-file';
import { type UploadTurn, UploadTurns } from './upload-turns';

declare module 'fastify' {
  interface FastifyRequest {
    /** The file that somebody wants to know about; nothing of it is kept. */
    fileInQuestion?: Buffer;
  }
}

/** Ten times what the largest report has. */
const MOST_MEGABYTES = 64;
/** Who needs longer holds a place for nothing. */
const PATIENCE_MS = 120_000;

/** Takes in the file of a visitor, in memory alone, and forgets it with the answer. */
@Injectable()
export class VerificationUploadInterceptor implements NestInterceptor {
  private readonly turns = new UploadTurns();

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const turn = this.turns.begin(networkOf(request.ip), this.clock.now());
    // Whoever goes away frees the place at once, also before the parser has noticed.
    request.raw.once('close', () => {
      if (!request.raw.complete) turn.end();
    });
    // Around the whole body: what comes after the file could be kept back for ever.
    const patience = setTimeout(() => request.raw.destroy(), PATIENCE_MS);
    try {
      const { file } = await receiveFile(request, {
        receive: (content) => inMemory(content, turn),
        discard: async () => undefined,
      });
      request.fileInQuestion = file;
    } catch (error) {
      turn.end();
      throw error;
    } finally {
      clearTimeout(patience);
    }
    return defer(() => lastValueFrom(next.handle()).finally(() => turn.end()));
  }
}

async function inMemory(content: Readable, turn: UploadTurn): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of addAbortSignal(AbortSignal.timeout(PATIENCE_MS), content) as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_MEGABYTES * 1_048_576)
      throw new DomainError('request/too-large', { params: { megabytes: MOST_MEGABYTES } });
    turn.take(part.length);
    parts.push(part);
  }
  if (size === 0) throw new DomainError('file/empty');
  return Buffer.concat(parts);
}

/** The file that came with the request. */
export const FileInQuestion = createParamDecorator((_: unknown, context: ExecutionContext): Buffer => {
  const { fileInQuestion } = context.switchToHttp().getRequest<FastifyRequest>();
  if (fileInQuestion) return fileInQuestion;
  throw fieldFault('file', 'field/missing');
});
