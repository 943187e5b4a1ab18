import { Controller, Delete, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { CalendarFeedsService, CalendarQueries } from '@resolute/notification';
import { OpenTo } from '../http/access/access-level';
import { CurrentPerson } from '../http/access/current-actor';
import { UuidParam } from '../http/uuid-param';
import { WithoutIdempotencyKey } from '../http/without-idempotency-key';
import { CalendarFile } from './calendar-file';
import { CalendarFeedsResponse, NewCalendarFeedResponse } from './dto/notification.response';

const CALENDAR = 'text/calendar; charset=utf-8';

@ApiTags('notifications')
@Controller('api/v1/calendar-feeds')
export class CalendarFeedsController {
  constructor(
    private readonly feeds: CalendarFeedsService,
    private readonly calendars: CalendarQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listCalendarFeeds', summary: 'Whether one has a calendar of due days' })
  @ApiOkResponse({ type: CalendarFeedsResponse })
  list(@CurrentPerson() actor: Person): Promise<CalendarFeedsResponse> {
    return this.feeds.list(actor);
  }

  /** Without a key: the answer holds a secret, which must not be kept to be replayed. */
  @Post()
  @WithoutIdempotencyKey()
  @ApiOperation({ operationId: 'makeCalendarFeed', summary: 'A new secret address; an earlier one ends' })
  @ApiCreatedResponse({ type: NewCalendarFeedResponse })
  make(@CurrentPerson() actor: Person): Promise<NewCalendarFeedResponse> {
    return this.feeds.make(actor);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'revokeCalendarFeed', summary: 'From then on there is nothing at the address' })
  @ApiNoContentResponse()
  revoke(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<void> {
    return this.feeds.revoke(actor, id);
  }

  /** For calendar programs, which cannot sign in: who knows the address may read it. */
  @Get(':file')
  @OpenTo('public')
  @Header('content-type', CALENDAR)
  @ApiOperation({ operationId: 'readCalendar', summary: 'The due days of whoever made the address, `<secret>.ics`' })
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string' } } } })
  read(@Param('file', CalendarFile) secret: string): Promise<string> {
    return this.calendars.of(secret);
  }
}
