import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { NotificationsQueries, ReadingsService } from '@resolute/notification';
import { CurrentPerson } from '../http/access/current-actor';
import { Keyed } from '../http/keyed';
import { pageRequest } from '../http/page-request';
import { UuidParam } from '../http/uuid-param';
import { ListNotificationsQuery, ReadNotificationsDto } from './dto/notification.dto';
import { NotificationsResponse, UnreadResponse } from './dto/notification.response';

@ApiTags('notifications')
@Controller('api/v1')
export class NotificationsController {
  constructor(
    private readonly queries: NotificationsQueries,
    private readonly readings: ReadingsService,
  ) {}

  @Get('notifications')
  @ApiOperation({ operationId: 'listNotifications', summary: 'What one was told; the latest first' })
  @ApiOkResponse({ type: NotificationsResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListNotificationsQuery): Promise<NotificationsResponse> {
    return this.queries.list(actor, query, pageRequest(query));
  }

  @Post('notifications/:id/readings')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ operationId: 'readNotification', summary: 'Mark one as read' })
  @ApiOkResponse({ type: UnreadResponse })
  readOne(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<UnreadResponse> {
    return this.readings.one(actor, id);
  }

  @Post('notification-readings')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ operationId: 'readNotifications', summary: 'Mark one and all before it as read' })
  @ApiOkResponse({ type: UnreadResponse })
  readAll(@CurrentPerson() actor: Person, @Body() wish: ReadNotificationsDto): Promise<UnreadResponse> {
    return this.readings.upTo(actor, wish);
  }
}
