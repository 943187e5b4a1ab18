import { Controller, Module, Post } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { IdempotencyStore } from '@resolute/identity';
import { Keyed } from './keyed';
import { scanKeys } from './scan-keys';
import { WithoutIdempotencyKey } from './without-idempotency-key';

@Controller('a')
class Forgetful {
  @Post()
  make(): void {}

  @Post('keyed')
  @Keyed()
  keyed(): void {}

  @Post('free')
  @WithoutIdempotencyKey()
  free(): void {}
}

@WithoutIdempotencyKey()
@Controller('b')
class Exempt {
  @Post()
  make(): void {}
}

@Module({ controllers: [Forgetful, Exempt], providers: [{ provide: IdempotencyStore, useValue: {} }] })
class Routes {}

describe('scanKeys', () => {
  it('stops the start for a POST that does not say whether it takes a key, and names it', async () => {
    const app = (await Test.createTestingModule({ imports: [Routes] }).compile()).createNestApplication(
      new FastifyAdapter(),
    );
    expect(() => scanKeys(app)).toThrow(
      new Error('These routes are neither @Keyed nor @WithoutIdempotencyKey:\n  - Forgetful.make'),
    );
  });
});
