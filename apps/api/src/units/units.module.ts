import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { UnitsController } from './units.controller';

@Module({ imports: [IdentityModule], controllers: [UnitsController] })
export class UnitsModule {}
