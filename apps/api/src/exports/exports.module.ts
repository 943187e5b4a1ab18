import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { InterchangeModule } from '@resolute/interchange';
import { ExportsController } from './exports.controller';
import { ListExportsController } from './list-exports.controller';

@Module({ imports: [IdentityModule, InterchangeModule], controllers: [ExportsController, ListExportsController] })
export class ExportsModule {}
