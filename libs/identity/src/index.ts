export { AuditTrailService } from './audit/audit-trail.service';
export { type FirstStart, issueFirstAdministratorToken, startInstallation } from './first-start';
export { IdentityModule } from './identity.module';
export type { SampleAccount } from './sample/load-sample';
