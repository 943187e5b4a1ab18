import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { ColleaguesController } from './colleagues.controller';
import { PeopleController } from './people.controller';
import { PeopleAccessController } from './people-access.controller';

@Module({ imports: [IdentityModule], controllers: [ColleaguesController, PeopleController, PeopleAccessController] })
export class PeopleModule {}
