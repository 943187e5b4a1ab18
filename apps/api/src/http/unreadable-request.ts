import type { Socket } from 'node:net';
import { DomainError } from '@resolute/domain';
import { type AppLogger, problemOf } from '@resolute/platform';
import { newRequestId } from './request-id';

/** Answers what Node could not read as HTTP. There is no request yet to ask for a language, and no reply to write to. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket, logger: AppLogger): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const requestId = newRequestId();
  const body = JSON.stringify(problemOf(new DomainError('request/unreadable'), 'en', requestId));
  const head = [
    'HTTP/1.1 400 Bad Request',
    'content-type: application/problem+json; charset=utf-8',
    'content-language: en',
    'cache-control: no-store',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${requestId}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  logger.info({ requestId, status: 400, reason: error.code }, 'unreadable request');
}
