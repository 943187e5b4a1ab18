import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { InterchangeModule } from '@resolute/interchange';
import { ExportsController } from './exports.controller';

@Module({ imports: [IdentityModule, InterchangeModule], controllers: [ExportsController] })
export class ExportsModule {}
