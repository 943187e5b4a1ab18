import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { DomainError, type DomainErrorDetails, type ProblemCode } from '@resolute/domain';
import { type Claim, IdempotencyStore, type KeptAnswer } from '@resolute/identity';
import { statusOf } from '@resolute/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, mergeMap, type Observable, of } from 'rxjs';

const KEY = /^[\x20-\x7e]{16,200}$/;
const KEPT_HEADERS = ['location'] as const;
/** These say nothing about the request itself: sent again later, it may succeed. */
const PASSING: readonly string[] = ['too-many', 'unavailable', 'unexpected'];

/** A problem as it is kept; its words and its request id are those of each answer. */
interface KeptProblem extends Pick<DomainErrorDetails, 'params' | 'errors' | 'current'> {
  readonly problem: ProblemCode;
}

/**
 * Lets each POST of a signed-in person work once under its `Idempotency-Key`. The first answer, be it a success or a
 * refusal, is kept for 24 h and given again with `Idempotent-Replayed: true`.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly store: IdempotencyStore) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const { method, url, body, personId = '' } = request;
    const content = `${method} ${url}\n${JSON.stringify(body ?? null)}`;
    const claimed = await this.store.claim({ personId, key: keyOf(request), content });
    if (claimed.kind === 'answered') return of(replay(claimed.answer, reply));
    return next.handle().pipe(
      // Before the answer is kept: should keeping fail, the work is done all the same and the key must not be freed.
      catchError((error: unknown) => this.refused(claimed.claim, error)),
      mergeMap((answer: unknown) => this.kept(claimed.claim, answer, reply)),
    );
  }

  private async kept(claim: Claim, body: unknown, reply: FastifyReply): Promise<unknown> {
    await this.store.keep(claim, { status: reply.statusCode, body, headers: headersOf(reply) });
    return body;
  }

  private async refused(claim: Claim, error: unknown): Promise<never> {
    if (!(error instanceof DomainError) || PASSING.includes(error.kind)) await this.store.free(claim);
    else await this.store.keep(claim, { status: statusOf(error), body: problemToKeep(error), headers: {} });
    throw error;
  }
}

/** The caller's key. Throws `request/idempotency-key-missing`, or `request/invalid` when it has another form. */
export function keyOf({ headers }: Pick<FastifyRequest, 'headers'>): string {
  const key = headers['idempotency-key'];
  if (key === undefined || key === '') throw new DomainError('request/idempotency-key-missing');
  if (typeof key === 'string' && KEY.test(key)) return key;
  throw new DomainError('request/invalid', { errors: [{ field: 'Idempotency-Key', code: 'field/invalid' }] });
}

function headersOf(reply: FastifyReply): Record<string, string> {
  const found = KEPT_HEADERS.map((name) => [name, reply.getHeader(name)] as const);
  return Object.fromEntries(
    found.filter((entry): entry is readonly [(typeof KEPT_HEADERS)[number], string] => typeof entry[1] === 'string'),
  );
}

function problemToKeep({ code, params, errors, current }: DomainError): KeptProblem {
  return { problem: code, params, errors, current };
}

/** The status of a success is the route's own, and it is the same route, as its address is part of what was compared. */
function replay({ status, body, headers }: KeptAnswer, reply: FastifyReply): unknown {
  void reply.headers({ ...headers, 'idempotent-replayed': 'true' });
  if (status < 400) return body;
  const { problem, ...details } = body as KeptProblem;
  throw new DomainError(problem, details);
}
