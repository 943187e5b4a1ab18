export { type AuditAnchor, anchorAudit, anchorsFileIn, readAnchors } from './audit/audit-anchors';
export { isAuditProtected } from './audit/audit-protection';
export { type AuditFact, type AuditRecord, CHAIN_START, canonicalRecord, chainHash } from './audit/audit-record';
export { type AuditFault, type AuditVerdict, verifyAudit } from './audit/verify-audit';
export {
  type BundledPostgres,
  type BundledPostgresOptions,
  runningBundledPostgres,
  startBundledPostgres,
} from './bundled/bundled-postgres';
export { PostgresUse } from './bundled/postgres-use';
export { type DatabaseUrls, provision } from './bundled/provision';
export { type ConnectionSettings, createDataSource, MIGRATION_NAMES } from './data-source';
export { DatabaseModule } from './database.module';
export * from './entities';
export type { CheckedRow } from './entities/checked-row';
export { type MigrateOptions, migrate, type SchemaStep } from './migrate';
export { Reads, type RowReads } from './reads';
export { recordedBy } from './recorded-by';
export { earlierWritesEnded } from './writes/earlier-writes';
export { laterOf } from './writes/later-of';
export { Tx, type Versioned } from './writes/tx';
export { valuesOf } from './writes/values-of';
export { type Meanings, means, whenBroken, whenTaken } from './writes/when-broken';
export { withCurrent } from './writes/with-current';
export { Writes } from './writes/writes';
