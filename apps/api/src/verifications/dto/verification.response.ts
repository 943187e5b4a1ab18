import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES, type Language } from '@resolute/domain';
import {
  type CheckedSeal,
  ISSUED_FORMATS,
  type IssuedClaim,
  type IssuedFormat,
  type LaterIssue,
  SEALED_PARTS,
  type SealChecks,
  type SealedPart,
  VERDICTS,
  type Verdict,
  type VerificationView,
} from '@resolute/reporting';
import { SealResponse } from '../../issues/dto/seal.response';
import { ReportNameResponse } from '../../reports/dto/report-name.response';

export class SealChecksResponse implements SealChecks {
  @ApiProperty({ description: 'The manifest of the seal names this very file, of this issue' })
  readonly isNamed: boolean;

  @ApiProperty({ description: 'The signature is one over this manifest, by the key of the certificate' })
  readonly isSigned: boolean;

  @ApiProperty({
    description: 'The audit trail holds what the seal names, and says that it was set, as it was written',
  })
  readonly isInAudit: boolean;
}

export class CheckedSealResponse extends SealResponse implements CheckedSeal {
  @ApiProperty({ type: 'integer', description: 'The row of the audit trail that it names' })
  readonly auditSeq: number;

  @ApiProperty({ type: () => SealChecksResponse })
  readonly checks: SealChecksResponse;
}

export class LaterIssueResponse implements LaterIssue {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null unless everybody may read it' })
  readonly id: string | null;

  @ApiProperty({ example: 'C26/35(Rev.1)' })
  readonly documentNumber: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly issuedAt: Date;
}

export class IssuedClaimResponse implements IssuedClaim {
  @ApiProperty({ enum: [...SEALED_PARTS], enumName: 'SealedPart', description: 'What of an issue it is' })
  readonly part: SealedPart;

  @ApiProperty({ example: 'C26/35(Rev.1)-E' })
  readonly documentNumber: string;

  @ApiProperty({ description: 'As the document itself says' })
  readonly title: string;

  @ApiProperty({ type: () => ReportNameResponse })
  readonly occasion: ReportNameResponse;

  @ApiProperty({ type: 'integer' })
  readonly revision: number;

  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language', nullable: true, description: 'Null of a half of a seal' })
  readonly language: Language | null;

  @ApiProperty({
    enum: [...ISSUED_FORMATS],
    enumName: 'IssuedFormat',
    nullable: true,
    description: 'Null of a half of a seal, and of what was altered',
  })
  readonly format: IssuedFormat | null;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly issuedAt: Date;

  @ApiProperty({ description: 'Whether everybody may read it' })
  readonly isPublic: boolean;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null unless everybody may read it' })
  readonly issueId: string | null;

  @ApiProperty({ type: String, format: 'uri', nullable: true, description: 'Of its permanent page, if it has one' })
  readonly address: string | null;

  @ApiProperty({ type: () => LaterIssueResponse, nullable: true, description: 'Null where it is the last word' })
  readonly supersededBy: LaterIssueResponse | null;

  @ApiProperty({ type: () => CheckedSealResponse })
  readonly seal: CheckedSealResponse;
}

export class VerificationResponse implements VerificationView {
  @ApiProperty({
    enum: [...VERDICTS],
    enumName: 'Verdict',
    description:
      'unchanged and superseded: it is what was issued. altered: it bears our mark and is not what was issued under it. ' +
      'broken-seal: it is what was stored, and its seal does not hold. unknown: nothing is known of it.',
  })
  readonly kind: Verdict;

  @ApiProperty({ description: 'SHA-256 of the file, in hexadecimal digits' })
  readonly sha256: string;

  @ApiProperty({ description: 'Of an altered file: nothing but the signature within it was cut off' })
  readonly isSignatureRemoved: boolean;

  @ApiProperty({ type: () => IssuedClaimResponse, nullable: true, description: 'Null for an unknown file' })
  readonly claim: IssuedClaimResponse | null;
}
