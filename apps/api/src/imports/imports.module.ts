import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { InterchangeModule } from '@resolute/interchange';
import { BatchDecisionsController } from './batch-decisions.controller';
import { ImportsController } from './imports.controller';
import { ListImportsController } from './list-imports.controller';

@Module({
  imports: [IdentityModule, InterchangeModule],
  controllers: [ImportsController, ListImportsController, BatchDecisionsController],
})
export class ImportsModule {}
