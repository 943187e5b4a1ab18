import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { HttpModule } from '../http/http.module';
import { LinksController } from '../links/links.controller';
import { PasswordsController } from '../passwords/passwords.controller';
import { ProfileController } from '../profile/profile.controller';
import { SecondFactorsController } from '../second-factors/second-factors.controller';
import { Entrance } from './entrance';
import { SessionsController } from './sessions.controller';

/** How people get in, and what is theirs alone. */
@Module({
  imports: [IdentityModule, HttpModule],
  controllers: [SessionsController, SecondFactorsController, LinksController, PasswordsController, ProfileController],
  providers: [Entrance],
})
export class SignInModule {}
