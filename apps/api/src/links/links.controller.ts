import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@resolute/domain';
import { LinkQueries, LinkUsesService } from '@resolute/identity';
import { OpenTo } from '../http/access/access-level';
import { CurrentVisitor } from '../http/access/current-visitor';
import { WithoutIdempotencyKey } from '../http/without-idempotency-key';
import { LinkResponse } from './dto/link.response';
import { LinkCheckDto } from './dto/link-check.dto';
import { LinkUseDto } from './dto/link-use.dto';

/** One-time links. Their secrets travel in bodies only, never in an address, which logs and histories keep. */
@ApiTags('links')
@Controller('api/v1')
@OpenTo('public')
@WithoutIdempotencyKey()
export class LinksController {
  constructor(
    private readonly queries: LinkQueries,
    private readonly uses: LinkUsesService,
  ) {}

  @Post('link-checks')
  @HttpCode(200)
  @ApiOkResponse({ type: LinkResponse })
  check(@Body() { token }: LinkCheckDto): Promise<LinkResponse> {
    return this.queries.check(token);
  }

  /** A link works once, so a use that is sent twice is refused the second time. */
  @Post('link-uses')
  @HttpCode(204)
  @ApiNoContentResponse()
  use(@CurrentVisitor() actor: Actor, @Body() body: LinkUseDto): Promise<void> {
    return this.uses.use(actor, body);
  }
}
