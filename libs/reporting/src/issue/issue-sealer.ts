import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IssuedDocumentEntity, IssueSealEntity, ReportIssueEntity, type Tx, Writes } from '@resolute/database';
import { advance, type IssueState, issueLifecycle, type Language, mayCompileReport, SYSTEM } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { SealKeys } from '../seal/seal-keys';
import { issueManifest, type SealedDocument, type SealedIssue } from './issue-manifest';

/** What a manifest says beside the documents. */
type Facts = Omit<SealedIssue, 'documents' | 'seal' | 'previousSeal' | 'audit' | 'sealedAt'> & {
  readonly originalLanguage: Language;
};

type DrawnDocument = SealedDocument & { readonly id: string };

const FACTS = `
  SELECT json_build_object('id', i.id, 'reportId', i.report_id, 'revision', i.revision, 'documentNumber', i.document_number,
      'day', i.document_day, 'supersedes', e.document_number) AS issue, u.definition AS report, o.code AS occasion,
    to_char(u.cut_off AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "cutOff",
    json_build_object('sha256', encode(s.sha256, 'hex')) AS snapshot, r.original_language AS "originalLanguage"
  FROM report_issues i JOIN reports r ON r.id = i.report_id JOIN report_runs u ON u.id = i.run_id
    JOIN occasions o ON o.id = u.occasion_id JOIN report_snapshots s ON s.run_id = i.run_id
    LEFT JOIN report_issues e ON e.id = i.supersedes_id
  WHERE i.id = $1`;
const DRAWN = `
  SELECT x.id, x.language, encode(x.sha256, 'hex') AS narrative, x.says_untranslated AS "saysUntranslated",
    (SELECT f.generator FROM issued_files f WHERE f.document_id = x.id ORDER BY f.format LIMIT 1) AS generator,
    (SELECT json_agg(json_build_object('format', f.format, 'sha256', encode(f.sha256, 'hex'),
        'rendered', encode(f.rendered_sha256, 'hex'), 'size', octet_length(f.content), 'pages', f.pages) ORDER BY f.format)
      FROM issued_files f WHERE f.document_id = x.id) AS files
  FROM issued_documents x WHERE x.issue_id = $1 AND x.drawn_at IS NOT NULL AND x.seal_id IS NULL ORDER BY x.language`;
const LAST = `SELECT number, encode(sha256, 'hex') AS sha256 FROM issue_seals WHERE issue_id = $1 ORDER BY number DESC LIMIT 1`;
const AUDIT_HEAD = `SELECT seq::integer AS seq, encode(hash, 'hex') AS hash FROM audit_entries ORDER BY seq DESC LIMIT 1`;

/** Sets seals over what is drawn. */
@Injectable()
export class IssueSealer {
  constructor(
    private readonly keys: SealKeys,
    private readonly writes: Writes,
  ) {}

  /**
   * Seals every document of an issue that is drawn and bears no seal: the first time with its original, and from then on it is
   * issued. Nothing where nothing is to be sealed, or the original is not drawn yet.
   */
  async seal(issueId: string): Promise<void> {
    const key = await this.keys.current();
    await this.writes.run(SYSTEM, async (tx) => {
      tx.require(mayCompileReport(tx.actor));
      // Of two who come at once the second finds nothing to seal.
      const issue = await tx.load(ReportIssueEntity, issueId);
      const found = await toSeal(tx, issue);
      if (!found) return;
      const { sealed, documentIds } = found;
      const manifest = issueManifest(sealed);
      const signature = await key.sign(Buffer.from(manifest), tx.at);
      const sha256 = createHash('sha256').update(manifest).digest();
      const { certificate, isDevelopment } = key;
      const audit = { auditSeq: String(sealed.audit.seq), auditHash: Buffer.from(sealed.audit.hash, 'hex') };
      const seal = {
        id: uuid(),
        issueId,
        number: sealed.seal,
        manifest,
        sha256,
        signature,
        certificate,
        isDevelopment,
      };
      await tx.insert(IssueSealEntity, { ...seal, ...audit, sealedAt: tx.at });
      for (const id of documentIds)
        await tx.update(IssuedDocumentEntity, await tx.load(IssuedDocumentEntity, id), { sealId: seal.id });
      const moves =
        issue.state === 'issued'
          ? {}
          : { state: advance(issueLifecycle, issue.state as IssueState, 'seal'), issuedAt: tx.at };
      await tx.update(ReportIssueEntity, issue, { ...moves, fault: null });
      const change = {
        seal: sealed.seal,
        manifest: sha256.toString('hex'),
        languages: sealed.documents.map(({ language }) => language),
        isDevelopment,
      };
      tx.audit({ action: 'issue.sealed', subjectType: 'report-issue', subjectId: issueId, change });
    });
  }
}

/** What is sealed, and the rows of its documents. */
interface ToSeal {
  readonly sealed: SealedIssue;
  readonly documentIds: readonly string[];
}

async function toSeal(tx: Tx, issue: ReportIssueEntity): Promise<ToSeal | undefined> {
  const rows = await tx.query<DrawnDocument>(DRAWN, [issue.id]);
  const [facts] = await tx.query<Facts>(FACTS, [issue.id]);
  if (!facts || !canBeSealed(issue, rows, facts)) return undefined;
  const { originalLanguage: _original, ...sealed } = facts;
  const documents = rows.map(({ id: _row, ...document }) => document);
  return {
    sealed: { ...sealed, documents, ...(await linksOf(tx, issue.id)), sealedAt: tx.at.toISOString() },
    documentIds: rows.map((row) => row.id),
  };
}

/** What was approved is sealed first with its original, and what is issued with anything. */
function canBeSealed(
  { state }: ReportIssueEntity,
  rows: readonly DrawnDocument[],
  { originalLanguage }: Facts,
): boolean {
  if (state === 'issued') return rows.length > 0;
  return state === 'approved' && rows.some(({ language }) => language === originalLanguage);
}

/** What a seal follows: the one before, and the audit trail. */
async function linksOf(tx: Tx, issueId: string): Promise<Pick<SealedIssue, 'seal' | 'previousSeal' | 'audit'>> {
  const [last] = await tx.query<{ number: number; sha256: string }>(LAST, [issueId]);
  const [audit] = await tx.query<SealedIssue['audit']>(AUDIT_HEAD);
  if (!audit) throw new Error('Nothing is issued without a row in the audit trail');
  return { seal: (last?.number ?? 0) + 1, previousSeal: last?.sha256 ?? null, audit };
}
