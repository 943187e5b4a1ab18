export { InstallationEntity } from './installation.entity';
export { OneTimeLinkEntity } from './one-time-link.entity';
export { PasswordEntity } from './password.entity';
export { PersonEntity } from './person.entity';
export { RoleGrantEntity } from './role-grant.entity';
export { UnitEntity } from './unit.entity';
