import { Body, Controller, Delete, HttpCode, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { SecondFactorsService, type SignedIn } from '@resolute/identity';
import type { FastifyReply } from 'fastify';
import { OpenTo } from '../http/access/access-level';
import { CurrentPerson } from '../http/access/current-actor';
import { CurrentSession } from '../http/access/current-session';
import { WithoutIdempotencyKey } from '../http/without-idempotency-key';
import { SecondFactorCodeDto } from '../sessions/dto/second-factor-code.dto';
import { SessionResponse } from '../sessions/dto/session.response';
import { Entrance } from '../sessions/entrance';
import { EnrolmentResponse } from './dto/enrolment.response';
import { RemoveSecondFactorDto } from './dto/remove-second-factor.dto';

@ApiTags('second-factors')
@Controller('api/v1/second-factors')
export class SecondFactorsController {
  constructor(
    private readonly secondFactors: SecondFactorsService,
    private readonly entrance: Entrance,
  ) {}

  /** Its answer holds a secret, so it is not kept to be replayed; begun twice, the first is void. */
  @Post()
  @OpenTo('half-signed-in')
  @WithoutIdempotencyKey()
  @ApiCreatedResponse({ type: EnrolmentResponse })
  begin(@CurrentPerson() person: Person): Promise<EnrolmentResponse> {
    return this.secondFactors.begin(person);
  }

  /** A code works once, so a confirmation that is sent twice is refused the second time. */
  @Post('current/confirmations')
  @OpenTo('half-signed-in')
  @WithoutIdempotencyKey()
  @ApiCreatedResponse({ type: SessionResponse })
  confirm(
    @CurrentSession() session: SignedIn,
    @Body() { code }: SecondFactorCodeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    return this.entrance.confirmSecondFactor(session, code, reply);
  }

  @Delete('current')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@CurrentPerson() person: Person, @Body() { password }: RemoveSecondFactorDto): Promise<void> {
    return this.secondFactors.removeOwn(person, password);
  }
}
