import { SetMetadata } from '@nestjs/common';

export const WITHOUT_IDEMPOTENCY_KEY = 'resolute:without-idempotency-key';

/**
 * Takes a POST out of the rule that it needs an `Idempotency-Key`: for visitors, who have no keys of their own, for what
 * is harmless twice, and for answers that hold a secret, which must not be kept to be replayed.
 */
export const WithoutIdempotencyKey = (): MethodDecorator & ClassDecorator => SetMetadata(WITHOUT_IDEMPOTENCY_KEY, true);
