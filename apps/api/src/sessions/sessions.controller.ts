import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { SessionQueries, SessionsService, type SignedIn } from '@resolute/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OpenTo } from '../http/access/access-level';
import { CurrentPerson } from '../http/access/current-actor';
import { CurrentSession } from '../http/access/current-session';
import { UuidParam } from '../http/uuid-param';
import { WithoutIdempotencyKey } from '../http/without-idempotency-key';
import { SecondFactorCodeDto } from './dto/second-factor-code.dto';
import { OwnSessionsResponse, SessionResponse } from './dto/session.response';
import { SignInDto } from './dto/sign-in.dto';
import { Entrance } from './entrance';

@ApiTags('sessions')
@Controller('api/v1/sessions')
export class SessionsController {
  constructor(
    private readonly entrance: Entrance,
    private readonly sessions: SessionsService,
    private readonly queries: SessionQueries,
  ) {}

  @Post()
  @OpenTo('public')
  @WithoutIdempotencyKey()
  @ApiCreatedResponse({ type: SessionResponse })
  signIn(
    @Body() body: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    return this.entrance.signIn(body, request, reply);
  }

  @Get()
  @ApiOkResponse({ type: OwnSessionsResponse })
  list(@CurrentSession() { actor, sessionId }: SignedIn): Promise<OwnSessionsResponse> {
    return this.queries.ofActor(actor, sessionId);
  }

  /** Also for visitors, to whom it says that they are signed out. */
  @Get('current')
  @OpenTo('public')
  @ApiOkResponse({ type: SessionResponse })
  current(@Req() request: FastifyRequest): Promise<SessionResponse> {
    return this.entrance.current(request);
  }

  @Post('current/second-factor-checks')
  @OpenTo('half-signed-in')
  @WithoutIdempotencyKey()
  @ApiCreatedResponse({ type: SessionResponse })
  checkSecondFactor(
    @CurrentSession() session: SignedIn,
    @Body() { code }: SecondFactorCodeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    return this.entrance.checkSecondFactor(session, code, reply);
  }

  @Delete('current')
  @OpenTo('half-signed-in')
  @HttpCode(204)
  @ApiNoContentResponse()
  leave(@CurrentSession() session: SignedIn, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.entrance.leave(session, reply);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  end(@CurrentPerson() person: Person, @Param('id', UuidParam) id: string): Promise<void> {
    return this.sessions.end(person, id);
  }

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  leaveEverywhere(@CurrentSession() session: SignedIn, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.entrance.leaveEverywhere(session, reply);
  }
}
