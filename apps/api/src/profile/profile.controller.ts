import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { ProfileService } from '@resolute/identity';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { ProfileResponse } from './dto/profile.response';
import { ProfileChangeDto } from './dto/profile-change.dto';

@ApiTags('profile')
@Controller('api/v1/profile')
export class ProfileController {
  constructor(private readonly profiles: ProfileService) {}

  @Get()
  @ApiOkResponse({ type: ProfileResponse })
  read(@CurrentPerson() person: Person): Promise<ProfileResponse> {
    return this.profiles.read(person);
  }

  @Patch()
  @ChangesVersion()
  @ApiOkResponse({ type: ProfileResponse })
  change(
    @CurrentPerson() person: Person,
    @IfMatch() version: number,
    @Body() body: ProfileChangeDto,
  ): Promise<ProfileResponse> {
    return this.profiles.change(person, version, body);
  }
}
