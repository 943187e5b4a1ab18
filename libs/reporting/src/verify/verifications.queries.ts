import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { Reads } from '@resolute/database';
import { type Actor, mayReadReports, numberInLanguage, requireAllowed } from '@resolute/domain';
import { marksIn } from '../document/file-mark';
import { checkedSeal, holds, type StoredSeal } from './checked-seal';
import { manifestMark } from './manifest-mark';
import { BY_FILE, BY_MARK, BY_NUMBER, BY_SEAL, IS_DRAFT } from './verification.sql';
import type { IssuedClaim, LaterIssue, Verdict, VerificationView } from './verification.view';

type ToldOfClaim = Omit<IssuedClaim, 'seal' | 'address' | 'issueId' | 'supersededBy'>;

interface ClaimRow extends StoredSeal, ToldOfClaim {
  readonly issueId: string;
  readonly supersededBy: (Omit<LaterIssue, 'issuedAt'> & { readonly issuedAt: string }) | null;
}

/** Says of any file whether it was issued here, and whether it is still what was issued. */
@Injectable()
export class VerificationsQueries {
  constructor(
    private readonly reads: Reads,
    @Inject(AppConfig) private readonly config: Pick<AppConfig, 'publicUrl'>,
  ) {}

  /**
   * For everybody, as whoever asks has the file: it is told what a document says of itself, and of drafts nothing. At most three
   * statements.
   */
  async verify(file: Buffer): Promise<VerificationView> {
    const sha256 = createHash('sha256').update(file).digest();
    const known = (await this.row(BY_FILE, [sha256])) ?? (await this.row(BY_SEAL, [sha256]));
    if (known) return this.told(known, sha256, (claim) => verdictOn(claim));
    const named = await this.named(file, sha256);
    if (named) return this.told(named, sha256, () => 'altered');
    return { kind: 'unknown', sha256: sha256.toString('hex'), isSignatureRemoved: false, claim: null };
  }

  /** Whether a file is one of a draft, or of a version under review; for those who read reports in the making. */
  async isDraft(actor: Actor, sha256: string): Promise<boolean> {
    requireAllowed(mayReadReports(actor));
    return (await this.reads.rows(IS_DRAFT, [Buffer.from(sha256, 'hex')])).length > 0;
  }

  /** What a file says that it is. */
  private async named(file: Buffer, sha256: Buffer): Promise<ClaimRow | undefined> {
    const marks = marksIn(file);
    if (marks.length > 0) return this.row(BY_MARK, [JSON.stringify(marks), sha256]);
    const manifest = manifestMark(file);
    return manifest && this.row(BY_NUMBER, [manifest.issueId, manifest.seal]);
  }

  private async told(row: ClaimRow, digest: Buffer, verdict: (claim: IssuedClaim) => Verdict) {
    const sha256 = digest.toString('hex');
    const claim = await this.claimOf(row, sha256);
    const kind = verdict(claim);
    // Only what was drawn and is not what was issued has a format here and is altered all the same.
    return { kind, sha256, isSignatureRemoved: kind === 'altered' && claim.format !== null, claim };
  }

  private async claimOf(row: ClaimRow, sha256: string): Promise<IssuedClaim> {
    const { part, title, occasion, revision, language, format, issuedAt, isPublic, issueId, supersededBy } = row;
    return {
      part,
      documentNumber: language ? numberInLanguage(row.documentNumber, language) : row.documentNumber,
      title,
      occasion,
      revision,
      language,
      format,
      issuedAt,
      isPublic,
      issueId: isPublic ? issueId : null,
      address: isPublic ? `${this.config.publicUrl}/public/issues/${issueId}` : null,
      supersededBy: supersededBy && { ...supersededBy, issuedAt: new Date(supersededBy.issuedAt) },
      seal: await checkedSeal(row, { ...row, sha256 }),
    };
  }

  private async row(statement: string, values: readonly unknown[]): Promise<ClaimRow | undefined> {
    return (await this.reads.rows<ClaimRow>(statement, values))[0];
  }
}

/** On a file that is what was stored. */
function verdictOn({ seal, supersededBy }: IssuedClaim): Verdict {
  if (!holds(seal.checks)) return 'broken-seal';
  return supersededBy ? 'superseded' : 'unchanged';
}
