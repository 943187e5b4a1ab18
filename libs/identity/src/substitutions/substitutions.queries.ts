import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  DomainError,
  dayOf,
  GENEVA,
  type LocalDate,
  mayReadAllSubstitutions,
  mayReadSubstitutions,
  type Page,
  type PageRequest,
  type Person,
  pageOf,
  requireAllowed,
  rowBefore,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import type { StandIn, SubstitutionView } from './substitution.view';

const nameSql = (alias: string): string => `json_build_object('id', ${alias}.id, 'name', ${alias}.name)`;

/** Days leave as text: as a `Date` they would shift with the time zone of the machine. */
const SUBSTITUTIONS = `SELECT s.id, ${nameSql('absent')} AS absent, ${nameSql('substitute')} AS substitute,
    s.from_day::text AS "fromDay", s.to_day::text AS "toDay",
    CASE WHEN s.revoked_at IS NOT NULL THEN 'revoked' WHEN s.to_day < $1::date THEN 'over'
      WHEN s.from_day > $1::date THEN 'to-come' ELSE 'in-force' END AS state,
    ${nameSql('creator')} AS "createdBy", s.created_at AS "createdAt", s.revoked_at AS "revokedAt"
  FROM substitutions s
  JOIN persons absent ON absent.id = s.absent_id
  JOIN persons substitute ON substitute.id = s.substitute_id
  JOIN persons creator ON creator.id = s.created_by_id`;

/** Who stands in for whom, and when. */
@Injectable()
export class SubstitutionsQueries {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The latest first. Everybody sees those that concern them; who may see all of them can still ask for their own. */
  async list(actor: Person, { mine }: { readonly mine?: boolean }, page: PageRequest): Promise<Page<SubstitutionView>> {
    requireAllowed(mayReadSubstitutions(actor));
    const onlyOwn = mine === true || !mayReadAllSubstitutions(actor).allowed;
    const rows = await this.reads.rows<SubstitutionView>(
      `${SUBSTITUTIONS}
       WHERE ($2::uuid IS NULL OR s.absent_id = $2 OR s.substitute_id = $2)
         AND ($3::uuid IS NULL OR (s.from_day, s.id) < (SELECT a.from_day, a.id FROM substitutions a WHERE a.id = $3))
       ORDER BY s.from_day DESC, s.id DESC LIMIT $4`,
      [this.today(), onlyOwn ? actor.id : null, rowBefore(page), page.size + 1],
    );
    return pageOf(rows, page.size);
  }

  /** One that the actor has just written; rights were asked there. */
  async written(id: string): Promise<SubstitutionView> {
    const [row] = await this.reads.rows<SubstitutionView>(`${SUBSTITUTIONS} WHERE s.id = $2`, [this.today(), id]);
    if (!row) throw new DomainError('row/not-found', { params: { id } });
    return row;
  }

  /** Who stands in for whom on a day, among people whose accounts are enabled. */
  substitutesOn(day: LocalDate): Promise<StandIn[]> {
    return this.reads.rows<StandIn>(
      `SELECT s.absent_id AS "absentId", s.substitute_id AS "substituteId" FROM substitutions s
       JOIN persons absent ON absent.id = s.absent_id AND absent.disabled_at IS NULL
       JOIN persons substitute ON substitute.id = s.substitute_id AND substitute.disabled_at IS NULL
       WHERE s.revoked_at IS NULL AND $1::date BETWEEN s.from_day AND s.to_day
       ORDER BY s.absent_id, s.id`,
      [day],
    );
  }

  private today(): LocalDate {
    return dayOf(this.clock.now(), GENEVA);
  }
}
