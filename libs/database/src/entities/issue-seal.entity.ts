import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment } from '../columns';
import { ReportIssueEntity } from './report-issue.entity';

/** A signature over the manifest of some documents of an issue. PostgreSQL refuses to change it. */
@Entity('issue_seals')
@Unique('uq_issue_seals_number', ['issueId', 'number'])
@Check('ck_issue_seals_number', `number >= 1`)
@Check(
  'ck_issue_seals_sha256',
  `sha256 = sha256(convert_to(manifest, 'UTF8')) AND octet_length(audit_hash) = 32 AND octet_length(signature) > 0`,
)
export class IssueSealEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'issue_id' })
  issueId: string;

  @ManyToOne(() => ReportIssueEntity)
  @JoinColumn({ name: 'issue_id', foreignKeyConstraintName: 'fk_issue_seals_issue' })
  issue?: Relation<ReportIssueEntity>;

  @Column('integer')
  number: number;

  /** What is sealed, as canonical JSON. */
  @Column('text')
  manifest: string;

  @Column('bytea')
  sha256: Buffer;

  /** A detached CMS signature of the manifest, DER. */
  @Column('bytea')
  signature: Buffer;

  /** Of the key, PEM. */
  @Column('text')
  certificate: string;

  /** Made by a key that stands for nobody. */
  @Column('boolean', { name: 'is_development' })
  isDevelopment: boolean;

  /** The last row of the audit trail before it was sealed. */
  @Column('bigint', { name: 'audit_seq' })
  auditSeq: string;

  @Column('bytea', { name: 'audit_hash' })
  auditHash: Buffer;

  @Moment({ name: 'sealed_at' })
  sealedAt: Date;
}
