import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { SavedViewsController } from './saved-views.controller';

@Module({ imports: [IdentityModule], controllers: [SavedViewsController] })
export class SavedViewsModule {}
