export { type BundledPostgres, type BundledPostgresOptions, startBundledPostgres } from './bundled/bundled-postgres';
export { type DatabaseUrls, provision } from './bundled/provision';
export { type ConnectionSettings, createDataSource, MIGRATION_NAMES } from './data-source';
export { DatabaseModule } from './database.module';
export * from './entities';
export { type MigrateOptions, migrate, type SchemaStep } from './migrate';
