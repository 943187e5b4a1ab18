import { applyDecorators, UseInterceptors } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { IdempotencyInterceptor } from './idempotency.interceptor';

/**
 * Lets a POST work once under its `Idempotency-Key`. Said at each route, and missed at none, as the API does not start
 * otherwise: an interceptor for all routes would slow every read down by a third.
 */
export const Keyed = (): MethodDecorator =>
  applyDecorators(
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: 'Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back',
      schema: { type: 'string', minLength: 16, maxLength: 200 },
    }),
  );
