import { Module } from '@nestjs/common';
import { AlignmentModule as AlignmentLib } from '@resolute/alignment';
import { IdentityModule } from '@resolute/identity';
import { AlignmentController } from './alignment.controller';

@Module({ imports: [IdentityModule, AlignmentLib], controllers: [AlignmentController] })
export class AlignmentModule {}
