import { momentSql } from '../review/review.sql';

/** The last word on the report of an issue `i`, where that is another one. */
const LATER = `(
  SELECT json_build_object('id', CASE WHEN n.is_public THEN n.id END, 'documentNumber', n.document_number,
    'issuedAt', ${momentSql('n.issued_at')})
  FROM report_issues n WHERE n.report_id = i.report_id AND n.state = 'issued' AND n.revision > i.revision
  ORDER BY n.revision DESC LIMIT 1)`;

/** An `AuditRow` as one JSON value. */
const AUDIT_ROW = `json_build_object('seq', a.seq::text, 'previous', encode(a.previous_hash, 'hex'), 'record', a.record,
  'hash', encode(a.hash, 'hex'))`;

/** What is told of an issue `i`, and what its seal `s` is held against. */
const CLAIM = `
  i.id AS "issueId", i.is_public AS "isPublic", i.document_number AS "documentNumber", i.revision, i.issued_at AS "issuedAt",
  json_build_object('code', o.code, 'title', o.title) AS occasion, ${LATER} AS "supersededBy",
  s.number, s.sealed_at AS "sealedAt", s.manifest, s.signature, s.certificate, s.audit_seq::text AS "auditSeq",
  encode(s.audit_hash, 'hex') AS "auditHash",
  (SELECT ${AUDIT_ROW} FROM audit_entries a WHERE a.seq = s.audit_seq) AS "auditRow",
  (SELECT json_agg(${AUDIT_ROW} ORDER BY a.seq) FROM audit_entries a
    WHERE a.subject_type = 'report-issue' AND a.subject_id = i.id::text AND a.action = 'issue.sealed') AS "sealingRows"`;

const JOINS = `JOIN report_runs u ON u.id = i.run_id JOIN occasions o ON o.id = u.occasion_id JOIN reports r ON r.id = i.report_id`;

const SEALED_DOCUMENT = `
  FROM issued_documents x JOIN issue_seals s ON s.id = x.seal_id
    JOIN report_issues i ON i.id = x.issue_id AND i.state = 'issued' ${JOINS}`;

const TITLE = `x.told::jsonb #>> '{head,title}'`;

/** The sealed document that a file is of, by its hash. */
export const BY_FILE = `
  SELECT 'document' AS part, x.language, f.format, ${TITLE} AS title, ${CLAIM}
  ${SEALED_DOCUMENT} JOIN issued_files f ON f.document_id = x.id
  WHERE f.sha256 = $1 LIMIT 1`;

const HALF_OF_SEAL = `NULL AS language, NULL AS format, c.title, ${CLAIM}
  FROM issue_seals s JOIN report_issues i ON i.id = s.issue_id AND i.state = 'issued' ${JOINS}
    CROSS JOIN LATERAL (
      SELECT ${TITLE} AS title FROM issued_documents x WHERE x.issue_id = i.id AND x.seal_id IS NOT NULL
      ORDER BY x.language = r.original_language DESC LIMIT 1) c`;

/** The seal that a file is a half of, by its hash. */
export const BY_SEAL = `
  SELECT CASE WHEN s.sha256 = $1 THEN 'manifest' ELSE 'signature' END AS part, ${HALF_OF_SEAL}
  WHERE s.sha256 = $1 OR sha256(s.signature) = $1 LIMIT 1`;

/** The seal of an issue by its number. */
export const BY_NUMBER = `SELECT 'manifest' AS part, ${HALF_OF_SEAL} WHERE i.id = $1 AND s.number = $2`;

/** The sealed document that one of these marks names, and the format in which it was drawn as this very file, where it was. */
export const BY_MARK = `
  SELECT 'document' AS part, x.language, ${TITLE} AS title, ${CLAIM},
    (SELECT f.format FROM issued_files f WHERE f.document_id = x.id AND f.rendered_sha256 = $2 LIMIT 1) AS format
  ${SEALED_DOCUMENT}
    JOIN json_to_recordset($1) AS m ("reportId" uuid, revision integer, language text)
      ON m."reportId" = i.report_id AND m.revision = i.revision AND m.language = x.language
  LIMIT 1`;

/** Whether a file is one of a draft or of a version under review. */
export const IS_DRAFT = 'SELECT FROM report_files WHERE sha256 = $1 LIMIT 1';
