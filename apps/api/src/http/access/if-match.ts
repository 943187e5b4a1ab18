import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { DomainError } from '@resolute/domain';
import type { FastifyRequest } from 'fastify';

const ENTITY_TAG = /^"(\d{1,9})"$/;

/** The version that the caller has seen, from `If-Match: "3"`. Missing: 428; in another form: 400. */
export function versionSeen({ headers }: Pick<FastifyRequest, 'headers'>): number {
  const given = headers['if-match'];
  if (given === undefined) throw new DomainError('request/if-match-missing');
  const version = ENTITY_TAG.exec(given)?.[1];
  if (version !== undefined) return Number(version);
  throw new DomainError('request/invalid', { errors: [{ field: 'If-Match', code: 'field/invalid' }] });
}

/** `versionSeen` of the request. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  versionSeen(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** `versionSeen` where the request says one; null for what may not be there yet. */
export const IfMatchIfAny = createParamDecorator((_: unknown, context: ExecutionContext): number | null => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return request.headers['if-match'] === undefined ? null : versionSeen(request);
});

/** Says in the description of the API that a route makes a row, or changes a version that the caller has seen. */
export const MakesOrChangesVersion = (): MethodDecorator =>
  applyDecorators(
    ApiHeader({
      name: 'If-Match',
      required: false,
      description: 'The version that was seen, as its ETag gave it; none for what is not there yet',
    }),
  );

/** Says in the description of the API that a route changes a version that the caller has seen. */
export const ChangesVersion = (): MethodDecorator =>
  applyDecorators(
    ApiHeader({ name: 'If-Match', required: true, description: 'The version that was seen, as its ETag gave it' }),
  );
