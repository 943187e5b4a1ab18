import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  DomainError,
  mayReadGrants,
  type Page,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowBefore,
} from '@resolute/domain';
import { unitNameSql } from '../units/unit-name.sql';
import type { GrantsFilter, GrantView } from './grant.view';

const nameSql = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object('id', ${alias}.id, 'name', ${alias}.name) END`;

const STATE = `CASE WHEN g.revoked_at IS NOT NULL AND g.granted_at IS NULL THEN 'declined'
  WHEN g.revoked_at IS NOT NULL THEN 'revoked' WHEN g.granted_at IS NULL THEN 'proposed' ELSE 'held' END`;

const GRANTS = `SELECT g.id, ${nameSql('p')} AS person, g.role, ${unitNameSql('u')} AS unit, ${STATE} AS state,
    ${nameSql('proposer')} AS "proposedBy", g.proposed_at AS "proposedAt",
    ${nameSql('granter')} AS "grantedBy", g.granted_at AS "grantedAt",
    ${nameSql('revoker')} AS "revokedBy", g.revoked_at AS "revokedAt", g.is_sole_decision AS "isSoleDecision"
  FROM role_grants g
  JOIN persons p ON p.id = g.person_id
  LEFT JOIN units u ON u.id = g.unit_id
  LEFT JOIN persons proposer ON proposer.id = g.proposed_by_id
  LEFT JOIN persons granter ON granter.id = g.granted_by_id
  LEFT JOIN persons revoker ON revoker.id = g.revoked_by_id`;

/** Who holds, held or waits for which role. */
@Injectable()
export class GrantsQueries {
  constructor(private readonly reads: Reads) {}

  /** Oldest first: what waits longest stands on top. */
  async list(actor: Actor, { person, role, state }: GrantsFilter, page: PageRequest): Promise<Page<GrantView>> {
    requireAllowed(mayReadGrants(actor));
    const rows = await this.reads.rows<GrantView>(
      `${GRANTS} WHERE ($1::text IS NULL OR ${STATE} = $1) AND ($2::uuid IS NULL OR g.id > $2)
         AND ($4::uuid IS NULL OR g.person_id = $4) AND ($5::text IS NULL OR g.role = $5) ORDER BY g.id LIMIT $3`,
      [state ?? null, rowBefore(page), page.size + 1, person ?? null, role ?? null],
    );
    return pageOf(rows, page.size);
  }

  async get(actor: Actor, id: string): Promise<GrantView> {
    requireAllowed(mayReadGrants(actor));
    const [grant] = await this.reads.rows<GrantView>(`${GRANTS} WHERE g.id = $1`, [id]);
    if (!grant) throw new DomainError('row/not-found', { params: { id } });
    return grant;
  }

  /** Held and waiting roles of these people, by person. */
  async openGrantsOf(personIds: readonly string[]): Promise<ReadonlyMap<string, readonly GrantView[]>> {
    const rows = await this.reads.rows<GrantView>(
      `${GRANTS} WHERE g.person_id = ANY($1) AND g.revoked_at IS NULL ORDER BY g.id`,
      [personIds],
    );
    return new Map(personIds.map((id) => [id, rows.filter(({ person }) => person.id === id)]));
  }
}
