import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  DomainError,
  mayReadIndicators,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowBefore,
  type StandsFor,
} from '@resolute/domain';
import { unitNameSql } from '@resolute/identity';
import { BREAKDOWN_OF, personSql, RETURNS_OF, SEEN } from './actual.sql';
import type { ActualsFilter, ActualsPage, ActualView, ReturnedActual } from './actual.view';
import { EVIDENCE_COUNT_OF, EVIDENCE_OF } from './actual-evidence.sql';
import { unitsSeen } from './units-seen';

/** Values with everybody who had a hand in them, as far as $1 lets them be seen. */
export const ACTUALS = `
  SELECT a.id, json_build_object('id', i.id, 'code', i.code, 'title', v.title, 'versionId', v.id) AS indicator,
    json_build_object('id', p.id, 'unit', ${unitNameSql('u')}) AS part, a.period, a.revision, a.state, a.value::text,
    a.numerator::text, a.denominator::text, a.choice, a.judgement, a.not_applicable AS "notApplicable",
    a.is_estimate AS "isEstimate", a.narrative, a.remark, a.correction_reason AS "correctionReason",
    ${BREAKDOWN_OF} AS breakdown,
    ${EVIDENCE_COUNT_OF} AS "evidenceCount",
    ${EVIDENCE_OF} AS evidence,
    ${personSql('author')} AS author, ${personSql('verifier')} AS verifier, ${personSql('acceptor')} AS acceptor,
    a.submitted_at AS "submittedAt", a.verified_at AS "verifiedAt", a.accepted_at AS "acceptedAt",
    a.corrected_at AS "correctedAt",
    ${RETURNS_OF} AS returns,
    a.is_sample AS "isSample", a.version
  FROM actuals a JOIN indicator_versions v ON v.id = a.indicator_version_id JOIN indicators i ON i.id = v.indicator_id
  JOIN indicator_parts p ON p.id = a.part_id JOIN units u ON u.id = p.unit_id
  JOIN persons author ON author.id = a.author_id
  LEFT JOIN persons verifier ON verifier.id = a.verifier_id LEFT JOIN persons acceptor ON acceptor.id = a.acceptor_id
  WHERE ${SEEN}`;

const ACTUAL = `${ACTUALS} AND a.id = $2`;
const PAGE = `${ACTUALS}
    AND ($2::uuid IS NULL OR i.id = $2) AND ($3::uuid IS NULL OR p.unit_id = $3) AND ($4::text IS NULL OR a.period = $4)
    AND ($5::text IS NULL OR a.state = $5)
    AND ($6::uuid IS NULL OR (a.created_at, a.id) < (SELECT b.created_at, b.id FROM actuals b WHERE b.id = $6))
  ORDER BY a.created_at DESC, a.id DESC LIMIT $7`;

const RETURNED = `
  SELECT r.id, a.author_id AS "authorId", r.returned_by_id AS "returnedById", p.unit_id AS "unitId", a.part_id AS "partId",
    a.indicator_version_id AS "versionId", a.period
  FROM actual_returns r JOIN actuals a ON a.id = r.actual_id JOIN indicator_parts p ON p.id = a.part_id WHERE r.id = $1`;

/** Values with everybody who had a hand in them. */
@Injectable()
export class ActualsQueries {
  constructor(private readonly reads: Reads) {}

  /** The latest first; one statement. */
  async list(actor: Actor, filter: ActualsFilter, page: PageRequest): Promise<ActualsPage> {
    requireAllowed(mayReadIndicators(actor));
    const { indicator = null, unit = null, period = null, state = null } = filter;
    const where = [unitsSeen(actor), indicator, unit, period, state, rowBefore(page), page.size + 1];
    return pageOf(await this.reads.rows<ActualView>(PAGE, where), page.size);
  }

  /** What was sent back once, to whom and by whom, or nothing; for the system itself. */
  async returned(returnId: string): Promise<ReturnedActual | undefined> {
    return this.reads.row<ReturnedActual>(RETURNED, [returnId]);
  }

  /** Those in whose place the actor acts let one see what they see. */
  async get(actor: Actor, id: string, standsFor: readonly StandsFor[] = []): Promise<ActualView> {
    requireAllowed(mayReadIndicators(actor));
    const [actual] = await this.reads.rows<ActualView>(ACTUAL, [unitsSeen(actor, standsFor), id]);
    if (!actual) throw new DomainError('row/not-found', { params: { id } });
    return actual;
  }
}
