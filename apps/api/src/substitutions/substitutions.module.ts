import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { SubstitutionsController } from './substitutions.controller';

@Module({ imports: [IdentityModule], controllers: [SubstitutionsController] })
export class SubstitutionsModule {}
