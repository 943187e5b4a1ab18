import { type INestApplication, RequestMethod, type Type } from '@nestjs/common';
import { INTERCEPTORS_METADATA, METHOD_METADATA } from '@nestjs/common/constants';
import { MetadataScanner } from '@nestjs/core';
import { controllersOf } from './controllers-of';
import { IdempotencyInterceptor } from './idempotency.interceptor';
import { WITHOUT_IDEMPOTENCY_KEY } from './without-idempotency-key';

/** Refuses to start when a POST neither takes an `Idempotency-Key` nor says that it goes without: forgetting is no choice. */
export function scanKeys(app: INestApplication): void {
  const gaps = controllersOf(app).flatMap(gapsOf);
  if (gaps.length > 0)
    throw new Error(`These routes are neither @Keyed nor @WithoutIdempotencyKey:\n${gaps.join('\n')}`);
}

function gapsOf(controller: Type<object>): string[] {
  const prototype = controller.prototype as Record<string, object>;
  return new MetadataScanner()
    .getAllMethodNames(prototype)
    .filter((name) => {
      const handler = prototype[name] ?? {};
      const isPost = Reflect.getMetadata(METHOD_METADATA, handler) === RequestMethod.POST;
      return isPost && !isKeyed(handler) && !isExempt(handler, controller);
    })
    .map((name) => `  - ${controller.name}.${name}`);
}

const isKeyed = (handler: object): boolean =>
  ((Reflect.getMetadata(INTERCEPTORS_METADATA, handler) as unknown[] | undefined) ?? []).includes(
    IdempotencyInterceptor,
  );

const isExempt = (handler: object, controller: object): boolean =>
  [handler, controller].some((target) => Reflect.getMetadata(WITHOUT_IDEMPOTENCY_KEY, target) === true);
