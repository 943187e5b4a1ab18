import { momentSql, nameSql } from '../review/review.sql';
import { openJobOf } from '../runs/open-job.sql';

/** A `StoredOther` as one JSON value. */
const otherIssueSql = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'documentNumber', ${alias}.document_number, 'isPublic', ${alias}.is_public)`;

/** The issue that took the place of the issue `i`. */
const SUPERSEDED_BY = `(
  SELECT ${otherIssueSql('n')} FROM report_issues n WHERE n.supersedes_id = i.id AND n.state = 'issued')`;

/** What a list shows of an issue `i`. */
export const ISSUE_LINE = `
  i.id, i.report_id AS "reportId", i.document_number AS "documentNumber", i.revision,
  i.document_day::text AS "documentDay", i.state, i.is_public AS "isPublic", i.issued_at AS "issuedAt",
  u.cut_off AS "cutOff", r.original_language AS "originalLanguage",
  json_build_object('code', d.code, 'title', d.title) AS definition,
  json_build_object('code', o.code, 'title', o.title) AS occasion,
  ARRAY(SELECT x.language FROM issued_documents x WHERE x.issue_id = i.id AND x.seal_id IS NOT NULL ORDER BY x.language) AS languages,
  ${SUPERSEDED_BY} AS "supersededBy"`;

/** What an issue `i` is of. */
export const ISSUE_JOINS = `JOIN reports r ON r.id = i.report_id JOIN report_runs u ON u.id = i.run_id
  JOIN occasions o ON o.id = u.occasion_id JOIN report_definitions d ON d.code = u.definition`;

/** The files of a document `x`, without their bytes. */
const FILES = `COALESCE((
  SELECT json_agg(json_build_object('format', f.format, 'sha256', encode(f.sha256, 'hex'), 'size', octet_length(f.content),
    'pages', f.pages) ORDER BY f.format)
  FROM issued_files f WHERE f.document_id = x.id), '[]')`;

/** What an issue `i` is made of: its documents, seals and transmissions. */
export const ISSUE_PARTS = `
  COALESCE((SELECT json_agg(json_build_object('language', x.language, 'saysUntranslated', x.says_untranslated,
      'drawnAt', ${momentSql('x.drawn_at')}, 'fault', x.fault, 'seal', s.number, 'files', ${FILES}) ORDER BY x.language)
    FROM issued_documents x LEFT JOIN issue_seals s ON s.id = x.seal_id WHERE x.issue_id = i.id), '[]') AS documents,
  COALESCE((SELECT json_agg(json_build_object('number', s.number, 'sealedAt', ${momentSql('s.sealed_at')},
      'sha256', encode(s.sha256, 'hex'), 'certificate', s.certificate, 'isDevelopment', s.is_development,
      'audit', json_build_object('seq', s.audit_seq, 'hash', encode(s.audit_hash, 'hex'))) ORDER BY s.number)
    FROM issue_seals s WHERE s.issue_id = i.id), '[]') AS seals,
  COALESCE((SELECT json_agg(json_build_object('occasion', json_build_object('code', m.code, 'title', m.title),
      'transmittedOn', t.transmitted_on, 'note', t.note, 'recordedAt', ${momentSql('t.recorded_at')})
      ORDER BY t.transmitted_on, t.id)
    FROM issue_transmissions t JOIN occasions m ON m.id = t.occasion_id WHERE t.issue_id = i.id), '[]') AS transmissions`;

/** What is said of an issue `i` beside its parts, and who did. */
export const ISSUE_WORDS = `
  o.is_sample AS "isSample", json_build_object('id', v.id, 'number', v.number) AS "reportVersion", i.correction,
  CASE WHEN e.id IS NOT NULL THEN ${otherIssueSql('e')} END AS supersedes, i.fault, i.version,
  EXISTS (${openJobOf('report.issue', 'i.id')}) AS "isUnderWay",
  i.prepared_at AS "preparedAt", ${nameSql('p')} AS "preparedBy", i.decided_at AS "decidedAt",
  CASE WHEN q.id IS NOT NULL THEN ${nameSql('q')} END AS "decidedBy",
  CASE WHEN w.id IS NOT NULL THEN ${nameSql('w')} END AS "decidedFor", i.decision_note AS "decisionNote"`;

export const ISSUE_WORD_JOINS = `JOIN report_versions v ON v.id = i.version_id JOIN persons p ON p.id = i.prepared_by_id
  LEFT JOIN report_issues e ON e.id = i.supersedes_id LEFT JOIN persons q ON q.id = i.decided_by_id
  LEFT JOIN persons w ON w.id = i.decided_for_id`;
