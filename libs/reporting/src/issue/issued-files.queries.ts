import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import { type Actor, DomainError, isLanguage, type Language, mayReadIssue, requireAllowed } from '@resolute/domain';
import { ISSUED_FORMATS, type IssuedFormat, MEDIA_TYPES } from '../render/drawn-file';
import { issuedFileName } from '../render/issued-file-name';
import type { RunFileContent } from '../runs/run-files.queries';
import { opened } from '../runs/stored-files';

interface FileRow {
  readonly id: string;
  readonly sha256: string;
  readonly size: number;
}

interface SealRow {
  readonly manifest: string;
  readonly signature: Buffer;
}

interface IssueFacts {
  readonly documentNumber: string;
  readonly isIssued: boolean;
  readonly isPublic: boolean;
}

const ISSUE = `
  SELECT document_number AS "documentNumber", state = 'issued' AS "isIssued", is_public AS "isPublic"
  FROM report_issues WHERE id = $1`;
const FILE = `
  SELECT f.id, encode(f.sha256, 'hex') AS sha256, octet_length(f.content) AS size
  FROM issued_files f JOIN issued_documents x ON x.id = f.document_id
  WHERE x.issue_id = $1 AND x.language = $2 AND f.format = $3 AND x.seal_id IS NOT NULL`;
const SEAL = 'SELECT manifest, signature FROM issue_seals WHERE issue_id = $1 AND number = $2';

/** What PostgreSQL can be asked for. */
const SEAL_NUMBER = /^[1-9]\d{0,5}$/u;

/** The two halves of a seal. */
export const SEAL_PARTS = ['manifest', 'signature'] as const;
export type SealPart = (typeof SEAL_PARTS)[number];

/** The sealed files of issues, and their seals. */
@Injectable()
export class IssuedFilesQueries {
  constructor(private readonly reads: Reads) {}

  /** Throws `row/not-found` for what is not sealed; two statements. */
  async content(actor: Actor, issueId: string, file: Record<'language' | 'format', string>): Promise<RunFileContent> {
    const { documentNumber } = await this.readable(actor, issueId);
    const { language, format } = file;
    const values = [issueId, language, format];
    const found = isIssuable(file) ? (await this.reads.rows<FileRow>(FILE, values))[0] : undefined;
    if (!found) throw new DomainError('row/not-found', { params: { id: issueId } });
    const { id, sha256, size } = found;
    return {
      fileName: issuedFileName(documentNumber, language as Language, format as IssuedFormat),
      mediaType: MEDIA_TYPES[format as IssuedFormat],
      size,
      sha256,
      open: opened(this.reads, 'issued_files', id),
    };
  }

  /** The manifest that a seal is set over, or its signature; two statements. */
  async seal(actor: Actor, issueId: string, number: string, part: SealPart): Promise<RunFileContent> {
    const { documentNumber } = await this.readable(actor, issueId);
    const [seal] = SEAL_NUMBER.test(number) ? await this.reads.rows<SealRow>(SEAL, [issueId, number]) : [];
    if (!seal) throw new DomainError('row/not-found', { params: { id: `${issueId} ${number}` } });
    const isManifest = part === 'manifest';
    const bytes = isManifest ? Buffer.from(seal.manifest) : seal.signature;
    const name = `${documentNumber.replaceAll('/', '-')}-seal-${number}`;
    return {
      fileName: isManifest ? `${name}.json` : `${name}.p7s`,
      mediaType: isManifest ? 'application/json' : 'application/pkcs7-signature',
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      open: async () => Readable.from(bytes, { objectMode: false }),
    };
  }

  private async readable(actor: Actor, id: string): Promise<IssueFacts> {
    const [issue] = await this.reads.rows<IssueFacts>(ISSUE, [id]);
    if (!issue || (actor.kind === 'visitor' && !(issue.isIssued && issue.isPublic)))
      throw new DomainError('row/not-found', { params: { id } });
    requireAllowed(mayReadIssue(actor, issue));
    return issue;
  }
}

/** What PostgreSQL can be asked for: a path may hold any character. */
const isIssuable = ({ language, format }: Record<'language' | 'format', string>): boolean =>
  isLanguage(language) && (ISSUED_FORMATS as readonly string[]).includes(format);
