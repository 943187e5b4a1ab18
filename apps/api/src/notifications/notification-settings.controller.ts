import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { NotificationSettingsService } from '@resolute/notification';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { NotificationSettingsDto } from './dto/notification.dto';
import { NotificationSettingsResponse } from './dto/notification.response';

@ApiTags('notifications')
@Controller('api/v1/notification-settings')
export class NotificationSettingsController {
  constructor(private readonly settings: NotificationSettingsService) {}

  @Get()
  @ApiOperation({ operationId: 'readNotificationSettings', summary: 'How one is told by mail' })
  @ApiOkResponse({ type: NotificationSettingsResponse })
  read(@CurrentPerson() actor: Person): Promise<NotificationSettingsResponse> {
    return this.settings.read(actor);
  }

  @Patch()
  @ChangesVersion()
  @ApiOperation({ operationId: 'changeNotificationSettings', summary: 'Once a day, each time, or not by mail' })
  @ApiOkResponse({ type: NotificationSettingsResponse })
  change(
    @CurrentPerson() actor: Person,
    @IfMatch() version: number,
    @Body() change: NotificationSettingsDto,
  ): Promise<NotificationSettingsResponse> {
    return this.settings.change(actor, version, change);
  }
}
