import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { IdentityModule } from '@resolute/identity';
import { ProblemFilter } from '@resolute/platform';
import { SameSiteGuard } from './access/same-site.guard';
import { SessionGuard } from './access/session.guard';
import { SessionCookie } from './access/session-cookie';
import { RequestValidationPipe } from './validation.pipe';

/** What holds for every route: who may pass, what goes in is checked, what goes wrong is told in one form. */
@Module({
  imports: [IdentityModule],
  providers: [
    SessionCookie,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: SameSiteGuard },
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_PIPE, useClass: RequestValidationPipe },
  ],
  exports: [SessionCookie],
})
export class HttpModule {}
