import { Module } from '@nestjs/common';
import { AuditTrailService } from './audit/audit-trail.service';

/** People, roles, sessions, and the trail of who did what. */
@Module({ providers: [AuditTrailService], exports: [AuditTrailService] })
export class IdentityModule {}
