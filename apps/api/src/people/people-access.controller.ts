import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { AccountHelpService, PeopleService } from '@resolute/identity';
import { CurrentPerson } from '../http/access/current-actor';
/** Whether and how somebody gets in. */
import { Keyed } from '../http/keyed';
import { UuidParam } from '../http/uuid-param';
import { PersonResponse } from './dto/person.response';

@ApiTags('people')
@Controller('api/v1/people/:id')
export class PeopleAccessController {
  constructor(
    private readonly people: PeopleService,
    private readonly help: AccountHelpService,
  ) {}

  @Post('disablings')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ operationId: 'disablePerson', summary: 'Shut somebody out and end their sessions' })
  @ApiOkResponse({ type: PersonResponse })
  disable(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<PersonResponse> {
    return this.people.disable(actor, id);
  }

  @Post('enablings')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ operationId: 'enablePerson', summary: 'Let somebody in again' })
  @ApiOkResponse({ type: PersonResponse })
  enable(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<PersonResponse> {
    return this.people.enable(actor, id);
  }

  @Post('invitations')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ operationId: 'sendInvitation', summary: 'Send another invitation to somebody who has not come yet' })
  @ApiOkResponse({ type: PersonResponse })
  invite(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<PersonResponse> {
    return this.people.inviteAgain(actor, id);
  }

  @Post('session-endings')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ operationId: 'endSessionsOfPerson', summary: 'Sign somebody out everywhere' })
  @ApiOkResponse({ type: PersonResponse })
  endSessions(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<PersonResponse> {
    return this.help.endSessions(actor, id);
  }

  @Post('second-factor-removals')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ operationId: 'removeSecondFactorOfPerson', summary: 'Remove the second factor of a lost device' })
  @ApiOkResponse({ type: PersonResponse })
  removeSecondFactor(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<PersonResponse> {
    return this.help.removeSecondFactor(actor, id);
  }
}
