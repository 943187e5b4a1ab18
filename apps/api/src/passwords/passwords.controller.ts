import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@resolute/domain';
import { PasswordResetsService, PasswordsService, type SignedIn } from '@resolute/identity';
import { OpenTo } from '../http/access/access-level';
import { CurrentSession } from '../http/access/current-session';
import { CurrentVisitor } from '../http/access/current-visitor';
import { Keyed } from '../http/keyed';
import { WithoutIdempotencyKey } from '../http/without-idempotency-key';
import { PasswordChangeDto } from './dto/password-change.dto';
import { PasswordResetDto } from './dto/password-reset.dto';

@ApiTags('passwords')
@Controller('api/v1')
export class PasswordsController {
  constructor(
    private readonly passwords: PasswordsService,
    private readonly resets: PasswordResetsService,
  ) {}

  @Post('password-changes')
  @Keyed()
  @HttpCode(204)
  @ApiNoContentResponse()
  change(@CurrentSession() session: SignedIn, @Body() body: PasswordChangeDto): Promise<void> {
    return this.passwords.change(session, body);
  }

  /** The answer is the same whether there is such a person or not. */
  @Post('password-resets')
  @OpenTo('public')
  @WithoutIdempotencyKey()
  @HttpCode(202)
  @ApiAcceptedResponse()
  ask(@CurrentVisitor() actor: Actor, @Body() { email }: PasswordResetDto): Promise<void> {
    return this.resets.ask(actor, email);
  }
}
