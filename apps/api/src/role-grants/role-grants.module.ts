import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { RoleGrantsController } from './role-grants.controller';

@Module({ imports: [IdentityModule], controllers: [RoleGrantsController] })
export class RoleGrantsModule {}
