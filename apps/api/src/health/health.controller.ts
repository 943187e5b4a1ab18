import { Controller, Get } from '@nestjs/common';

@Controller('health')
export class HealthController {
  /** Says only that the process answers; it asks nobody, so that a fault elsewhere never restarts the API. */
  @Get('live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }
}
