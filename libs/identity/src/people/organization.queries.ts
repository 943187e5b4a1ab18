import { Injectable } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { Reads, type RowReads } from '@resolute/database';
import type { Grant } from '@resolute/domain';

/** Somebody whose account can be used, with the roles that they hold. */
export interface ReachablePerson {
  readonly id: string;
  readonly grants: readonly Grant[];
}

/** Where a unit stands and who heads it. */
export interface UnitPlace {
  readonly id: string;
  readonly parentId: string | null;
  readonly headId: string | null;
}

/** Who is there and who belongs where, at once and for the system itself: to tell each what concerns them. */
@Injectable()
export class OrganizationQueries {
  constructor(
    private readonly reads: Reads,
    private readonly config: AppConfig,
  ) {}

  /** Everybody who may sign in: nobody disabled, and in production nobody of the sample. One statement. */
  people(reads: RowReads = this.reads): Promise<ReachablePerson[]> {
    return reads.rows<ReachablePerson>(
      `SELECT p.id, COALESCE(json_agg(json_build_object('role', g.role, 'unitId', g.unit_id) ORDER BY g.id)
           FILTER (WHERE g.id IS NOT NULL), '[]') AS grants
       FROM persons p
       LEFT JOIN role_grants g ON g.person_id = p.id AND g.granted_at IS NOT NULL AND g.revoked_at IS NULL
       WHERE p.disabled_at IS NULL AND NOT (p.is_sample AND $1) GROUP BY p.id ORDER BY p.id`,
      [this.config.isProduction],
    );
  }

  units(): Promise<UnitPlace[]> {
    return this.reads.rows<UnitPlace>('SELECT id, parent_id AS "parentId", head_id AS "headId" FROM units ORDER BY id');
  }
}
