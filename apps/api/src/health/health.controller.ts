import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OpenTo } from '../http/access/access-level';
import { Readiness } from './readiness';
import { ReadinessResponse } from './readiness.response';

@ApiTags('health')
@Controller('health')
@OpenTo('public')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** Says only that the process answers; it asks nobody, so that a fault elsewhere never restarts the API. */
  @Get('live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOkResponse({ type: ReadinessResponse })
  @ApiServiceUnavailableResponse({ type: ReadinessResponse })
  ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadinessResponse> {
    return this.readiness.tell(reply);
  }
}
