import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  DomainError,
  mayReadPeople,
  type Page,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowBefore,
  SYSTEM_AUTHOR,
} from '@resolute/domain';
import { GrantsQueries } from '../grants/grants.queries';
import { unitNameSql } from '../units/unit-name.sql';
import type { PeopleFilter, PersonView } from './person.view';

type PersonRow = Omit<PersonView, 'grants'>;

/** Who came last is looked up once for the whole page; sessions are many. */
const columnsOf = (chosen: string): string => `WITH chosen AS (${chosen}),
  seen AS (
    SELECT s.person_id, max(s.seen_at) AS at FROM sessions s JOIN chosen c ON c.id = s.person_id
    WHERE s.stage = 'complete' GROUP BY s.person_id)
  SELECT c.id, c.name, c.email, ${unitNameSql('u')} AS unit, c.state, c.language,
    EXISTS (SELECT 1 FROM second_factors f WHERE f.person_id = c.id AND f.confirmed_at IS NOT NULL) AS "hasSecondFactor",
    seen.at AS "lastSeenAt", c.is_sample AS "isSample", c.version
  FROM chosen c LEFT JOIN units u ON u.id = c.unit_id LEFT JOIN seen ON seen.person_id = c.id
  ORDER BY c.name COLLATE "und-x-icu", c.id`;

const PEOPLE = `SELECT p.*, CASE WHEN p.disabled_at IS NOT NULL THEN 'disabled'
    WHEN EXISTS (SELECT 1 FROM passwords w WHERE w.person_id = p.id) THEN 'enabled' ELSE 'invited' END AS state
  FROM persons p WHERE p.id <> '${SYSTEM_AUTHOR}'`;

const PERSON = columnsOf(`${PEOPLE} AND p.id = $1`);

const PAGE = columnsOf(`SELECT * FROM (${PEOPLE}) p
  WHERE ($1::text IS NULL OR strpos(lower(p.name COLLATE "und-x-icu"), lower($1 COLLATE "und-x-icu")) > 0
      OR strpos(p.email, lower($1)) > 0)
    AND ($2::text IS NULL OR EXISTS (SELECT 1 FROM role_grants g WHERE g.person_id = p.id AND g.role = $2
      AND g.granted_at IS NOT NULL AND g.revoked_at IS NULL))
    AND ($3::uuid IS NULL OR p.unit_id = $3)
    AND ($4::text IS NULL OR p.state = $4)
    AND ($5::uuid IS NULL OR (p.name COLLATE "und-x-icu", p.id) >
      (SELECT a.name COLLATE "und-x-icu", a.id FROM persons a WHERE a.id = $5))
  ORDER BY p.name COLLATE "und-x-icu", p.id LIMIT $6`);

/** People with their roles: two statements, however many they are. */
@Injectable()
export class PeopleQueries {
  constructor(
    private readonly reads: Reads,
    private readonly grants: GrantsQueries,
  ) {}

  /** By name, as a reader of any language would sort them. */
  async list(actor: Actor, filter: PeopleFilter, page: PageRequest): Promise<Page<PersonView>> {
    requireAllowed(mayReadPeople(actor));
    const { text = null, role = null, unit = null, state = null } = filter;
    const rows = await this.reads.rows<PersonRow>(PAGE, [text, role, unit, state, rowBefore(page), page.size + 1]);
    const { items, next } = pageOf(rows, page.size);
    return { items: await this.withGrants(items), next };
  }

  async get(actor: Actor, id: string): Promise<PersonView> {
    requireAllowed(mayReadPeople(actor));
    const [person] = await this.withGrants(await this.reads.rows<PersonRow>(PERSON, [id]));
    if (!person) throw new DomainError('row/not-found', { params: { id } });
    return person;
  }

  private async withGrants(rows: readonly PersonRow[]): Promise<PersonView[]> {
    const grants = await this.grants.openGrantsOf(rows.map(({ id }) => id));
    return rows.map((row) => ({ ...row, grants: grants.get(row.id) ?? [] }));
  }
}
