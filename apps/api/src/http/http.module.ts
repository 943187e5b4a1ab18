import { Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ProblemFilter } from '@resolute/platform';
import { EntityTagInterceptor } from './entity-tag.interceptor';
import { RequestValidationPipe } from './validation.pipe';

/** What holds for every route: what goes in is checked, what goes wrong is told in one form. */
@Module({
  providers: [
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: EntityTagInterceptor },
    { provide: APP_PIPE, useClass: RequestValidationPipe },
  ],
})
export class HttpModule {}
