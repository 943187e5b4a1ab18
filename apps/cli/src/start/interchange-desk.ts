import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { AppConfig } from '@resolute/config';
import { DatabaseModule, Reads } from '@resolute/database';
import type { Grant, Language, Person } from '@resolute/domain';
import { ExportsQueries, ImportsQueries, ImportsService, InterchangeModule } from '@resolute/interchange';
import { createLogger, PlatformModule } from '@resolute/platform';

@Module({})
class InterchangeDeskModule {}

/** Nobody disabled, and in production nobody of the sample: whoever may not sign in lends nobody their name. */
const PERSON = `
  SELECT p.id, p.language, COALESCE(json_agg(json_build_object('role', g.role, 'unitId', g.unit_id))
      FILTER (WHERE g.id IS NOT NULL), '[]') AS grants
  FROM persons p LEFT JOIN role_grants g ON g.person_id = p.id AND g.granted_at IS NOT NULL AND g.revoked_at IS NULL
  WHERE lower(p.email) = lower($1) AND p.disabled_at IS NULL AND NOT (p.is_sample AND $2) GROUP BY p.id`;

/** Somebody in whose name the operator imports, with nothing beyond that person's own rights. */
export interface NamedPerson {
  readonly actor: Person;
  readonly language: Language;
}

/** Where the operator imports and exports files in somebody's name. */
export class InterchangeDesk {
  readonly exports: ExportsQueries;
  readonly imports: ImportsService;
  readonly queries: ImportsQueries;

  private constructor(
    private readonly app: INestApplicationContext,
    private readonly config: AppConfig,
  ) {
    this.exports = app.get(ExportsQueries);
    this.imports = app.get(ImportsService);
    this.queries = app.get(ImportsQueries);
  }

  static async open(config: AppConfig): Promise<InterchangeDesk> {
    const imports = [PlatformModule.with(config, createLogger(config)), DatabaseModule, InterchangeModule];
    const module = { module: InterchangeDeskModule, imports };
    return new InterchangeDesk(await NestFactory.createApplicationContext(module, { logger: false }), config);
  }

  /** Throws when nobody who may sign in has this address. */
  async personOf(email: string): Promise<NamedPerson> {
    const parameters = [email.trim(), this.config.isProduction];
    const [row] = await this.app
      .get(Reads)
      .rows<{ id: string; language: Language; grants: Grant[] }>(PERSON, parameters);
    if (!row) throw new Error(`Nobody here has the address ${email}. Name somebody with --as.`);
    return { actor: { kind: 'person', id: row.id, grants: row.grants }, language: row.language };
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
