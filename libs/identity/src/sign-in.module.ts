import { Module } from '@nestjs/common';
import { OwnPassword } from './credentials/own-password';
import { PasswordHashes } from './credentials/password-hashes';
import { PasswordsService } from './credentials/passwords.service';
import { SecondFactorsService } from './credentials/second-factors.service';
import { SignInService } from './credentials/sign-in.service';
import { Throttle } from './credentials/throttle';
import { IdempotencyStore } from './idempotency/idempotency-store';
import { IdentityHousekeeping } from './identity-housekeeping';
import { LinkQueries } from './links/link.queries';
import { LinkTokens } from './links/link-tokens';
import { LinkUsesService } from './links/link-uses.service';
import { OneTimeLinks } from './links/one-time-links';
import { PasswordResetsService } from './links/password-resets.service';
import { LinkMails } from './mail/link-mails';
import { ProfileService } from './profile/profile.service';
import { SessionQueries } from './sessions/session.queries';
import { SessionReader } from './sessions/session-reader';
import { SessionTimes } from './sessions/session-times';
import { SessionsService } from './sessions/sessions.service';

const inside = [Throttle, PasswordHashes, OwnPassword, SessionTimes, LinkTokens];
const offered = [
  SessionReader,
  SessionQueries,
  SessionsService,
  SignInService,
  SecondFactorsService,
  PasswordsService,
  OneTimeLinks,
  LinkQueries,
  LinkUsesService,
  PasswordResetsService,
  LinkMails,
  ProfileService,
  IdempotencyStore,
  IdentityHousekeeping,
];

/** How people get in and stay in: sessions, passwords, second factors, links by mail, and what is theirs alone. */
@Module({ providers: [...inside, ...offered], exports: offered })
export class SignInModule {}
