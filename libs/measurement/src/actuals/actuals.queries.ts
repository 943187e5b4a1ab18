import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  type AsOf,
  DomainError,
  mayReadIndicators,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowBefore,
} from '@resolute/domain';
import { unitNameSql } from '@resolute/identity';
import { CLOCK, type Clock } from '@resolute/platform';
import { personSql, SEEN } from './actual.sql';
import type { ActualsFilter, ActualsPage, ActualView, ReturnedActual } from './actual.view';
import { CITED_FOR } from './actual-evidence.sql';
import { type ActualRows, actualRows } from './actual-rows';
import { earlierMoment } from './earlier-moment';
import { type ActualRow, withOpenEvidence } from './open-evidence';
import { unitsSeen } from './units-seen';

/** Values with everybody who had a hand in them, as far as $1 lets them be seen. */
export const actualsSql = (rows: ActualRows): string => `
  SELECT a.id, json_build_object('id', i.id, 'code', i.code, 'title', v.title, 'versionId', v.id) AS indicator,
    json_build_object('id', p.id, 'unit', ${unitNameSql('u')}) AS part, a.period, a.revision, a.state,
    ${rows.contentKnown} AS "contentKnown", a.value::text,
    a.numerator::text, a.denominator::text, a.choice, a.judgement, a.not_applicable AS "notApplicable",
    a.is_estimate AS "isEstimate", a.narrative, a.remark, a.correction_reason AS "correctionReason",
    ${rows.breakdown} AS breakdown,
    ${rows.evidenceCount} AS "evidenceCount",
    ${rows.evidence} AS evidence, ${CITED_FOR} AS "citedFor",
    ${personSql('author')} AS author, ${personSql('author_for')} AS "authorFor",
    ${personSql('verifier')} AS verifier, ${personSql('verifier_for')} AS "verifierFor",
    ${personSql('acceptor')} AS acceptor, ${personSql('acceptor_for')} AS "acceptorFor",
    a.submitted_at AS "submittedAt", a.verified_at AS "verifiedAt", a.accepted_at AS "acceptedAt",
    a.corrected_at AS "correctedAt",
    ${rows.returns} AS returns,
    a.is_sample AS "isSample", a.version
  FROM ${rows.table} a JOIN indicator_versions v ON v.id = a.indicator_version_id JOIN indicators i ON i.id = v.indicator_id
  JOIN indicator_parts p ON p.id = a.part_id JOIN units u ON u.id = p.unit_id
  JOIN persons author ON author.id = a.author_id
  LEFT JOIN persons verifier ON verifier.id = a.verifier_id LEFT JOIN persons acceptor ON acceptor.id = a.acceptor_id
  LEFT JOIN persons author_for ON author_for.id = a.author_for_id
  LEFT JOIN persons verifier_for ON verifier_for.id = a.verifier_for_id
  LEFT JOIN persons acceptor_for ON acceptor_for.id = a.acceptor_for_id
  WHERE ${SEEN}`;

const actual = (rows: ActualRows): string => `${actualsSql(rows)} AND a.id = $2`;
const page = (rows: ActualRows): string => `${actualsSql(rows)}
    AND ($2::uuid IS NULL OR i.id = $2) AND ($3::uuid IS NULL OR p.unit_id = $3) AND ($4::text IS NULL OR a.period = $4)
    AND ($5::text IS NULL OR a.state = $5)
    AND ($6::uuid IS NULL OR (a.created_at, a.id) < (SELECT b.created_at, b.id FROM actuals b WHERE b.id = $6))
  ORDER BY a.created_at DESC, a.id DESC LIMIT $7`;

const NOW = { one: actual(actualRows()), page: page(actualRows()) };
const AS_OF = { one: actual(actualRows('$3')), page: page(actualRows('$8')) };

const RETURNED = `
  SELECT r.id, a.author_id AS "authorId", r.returned_by_id AS "returnedById", p.unit_id AS "unitId", a.part_id AS "partId",
    a.indicator_version_id AS "versionId", a.period
  FROM actual_returns r JOIN actuals a ON a.id = r.actual_id JOIN indicator_parts p ON p.id = a.part_id WHERE r.id = $1`;

/** Values with everybody who had a hand in them. */
@Injectable()
export class ActualsQueries {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The latest first; as of a day those that there were then, each in the state that it had. One statement. */
  async list(actor: Actor, filter: ActualsFilter, page: PageRequest): Promise<ActualsPage> {
    requireAllowed(mayReadIndicators(actor));
    const { indicator = null, unit = null, period = null, state = null, asOf } = filter;
    const where = [unitsSeen(actor), indicator, unit, period, state, rowBefore(page), page.size + 1];
    const past = earlierMoment(asOf, this.clock.now());
    const rows = await (past
      ? this.reads.rows<ActualRow>(AS_OF.page, [...where, past])
      : this.reads.rows<ActualRow>(NOW.page, where));
    return pageOf(
      rows.map((row) => withOpenEvidence(actor, row)),
      page.size,
    );
  }

  /** What was sent back once, to whom and by whom, or nothing; for the system itself. */
  async returned(returnId: string): Promise<ReturnedActual | undefined> {
    return this.reads.row<ReturnedActual>(RETURNED, [returnId]);
  }

  /** Those in whose place the actor acts let one see what they see. */
  async get(actor: Actor, id: string, asOf?: AsOf): Promise<ActualView> {
    requireAllowed(mayReadIndicators(actor));
    const where = [unitsSeen(actor), id];
    const past = earlierMoment(asOf, this.clock.now());
    const [actual] = await (past
      ? this.reads.rows<ActualRow>(AS_OF.one, [...where, past])
      : this.reads.rows<ActualRow>(NOW.one, where));
    if (!actual) throw new DomainError('row/not-found', { params: { id } });
    return withOpenEvidence(actor, actual);
  }
}
