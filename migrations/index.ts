export { CreateIdentity1763760000000 } from './1763760000000-create-identity';
export { CreateAuditAndOutbox1763760100000 } from './1763760100000-create-audit-and-outbox';
export { CreateSessions1763760200000 } from './1763760200000-create-sessions';
export { CreateIndicatorsAndReports1763760300000 } from './1763760300000-create-indicators-and-reports';
export { CreatePlans1763845200000 } from './1763845200000-create-plans';
export { ProtectPlans1763845300000 } from './1763845300000-protect-plans';
