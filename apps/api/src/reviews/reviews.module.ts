import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { ReportingModule } from '@resolute/reporting';
import { CommentsController } from './comments.controller';
import { ReviewedVersionsController } from './reviewed-versions.controller';
import { VersionCommentsController } from './version-comments.controller';
import { WaitingReviewsController } from './waiting-reviews.controller';

@Module({
  imports: [IdentityModule, ReportingModule],
  controllers: [ReviewedVersionsController, VersionCommentsController, CommentsController, WaitingReviewsController],
})
export class ReviewsModule {}
