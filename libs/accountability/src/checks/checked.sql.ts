import { unitNameSql } from '@resolute/identity';
import { RESULT_NAME } from '@resolute/planning';

const PERSON = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object('id', ${alias}.id, 'name', ${alias}.name) END`;

/** A moment inside of a JSON value, as the API writes it. */
export const momentSql = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A `PersonName` as one JSON value; null when there is none. */
export const personNameSql = PERSON;

/** Whether a revision had been accepted at the moment $3 and not been corrected yet. */
const counted = (alias: string): string =>
  `(${alias}.accepted_at <= $3 AND (${alias}.corrected_at IS NULL OR ${alias}.corrected_at > $3))`;

/**
 * Whether the reader sees a revision of the unit that `unitId` names. What was accepted is seen by every reader; all else by
 * the unit and by whoever checks or oversees. $2 holds the ids of the reader's units, or is null for those who see all.
 * As of a moment, $3, there is only what counted then.
 */
export const seenSql = (alias: string, unitId: string): string =>
  `CASE WHEN $3::timestamptz IS NULL
     THEN $2::uuid[] IS NULL OR ${unitId} = ANY ($2) OR ${alias}.state IN ('accepted', 'corrected')
     ELSE ${counted(alias)} END`;

/** The state as it was at the moment $3, or as it is now. */
export const STATE = `CASE WHEN $3::timestamptz IS NULL THEN c.state ELSE 'accepted' END`;

interface CheckedTable {
  readonly returns: string;
  /** The column of a return that names its revision. */
  readonly key: string;
}

/** The columns of a `CheckedView` for a revision `c` and its unit `u`, beside the result. */
export const checkedColumns = ({ returns, key }: CheckedTable): string => `c.id, ${RESULT_NAME} AS result,
  ${unitNameSql('u')} AS unit, c.period, c.revision, ${STATE} AS state, c.language, c.correction_reason AS "correctionReason",
  ${PERSON('author')} AS author, ${PERSON('verifier')} AS verifier, ${PERSON('acceptor')} AS acceptor,
  c.submitted_at AS "submittedAt", c.verified_at AS "verifiedAt", c.accepted_at AS "acceptedAt",
  CASE WHEN $3::timestamptz IS NULL THEN c.corrected_at END AS "correctedAt",
  COALESCE((SELECT json_agg(json_build_object('id', b.id, 'returnedBy', ${PERSON('w')}, 'fromState', b.from_state,
      'reasons', b.reasons, 'createdAt', ${momentSql('b.created_at')}) ORDER BY b.created_at DESC, b.id DESC)
    FROM ${returns} b JOIN persons w ON w.id = b.returned_by_id WHERE b.${key} = c.id), '[]') AS returns,
  c.is_sample AS "isSample", c.version`;

/** The people of a revision `c`, and its result as recorded by $1 under the newest edition of the plan that has it. */
export const checkedJoins = (originId: string): string => `
  JOIN persons author ON author.id = c.author_id
  LEFT JOIN persons verifier ON verifier.id = c.verifier_id LEFT JOIN persons acceptor ON acceptor.id = c.acceptor_id
  JOIN LATERAL (SELECT e.id FROM results e JOIN framework_versions v ON v.id = e.framework_version_id
    WHERE e.origin_id = ${originId} AND e.created_at <= $1 ORDER BY v.first_year DESC LIMIT 1) newest ON true
  JOIN results_as_of($1) r ON r.id = newest.id
  JOIN result_kinds k ON k.id = r.kind_id JOIN framework_versions f ON f.id = r.framework_version_id`;
