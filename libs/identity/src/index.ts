export { type FirstStart, issueFirstAdministratorToken, startInstallation } from './first-start';
export { ROLES, type Role } from './roles';
export type { SampleAccount } from './sample/load-sample';
