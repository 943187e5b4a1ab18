import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, MomentOrNull, Version } from '../columns';
import { IssueSealEntity } from './issue-seal.entity';
import { PersonEntity } from './person.entity';
import { ReportIssueEntity } from './report-issue.entity';

/** An issue in a language. PostgreSQL refuses to change anything but how far it has come. */
@Entity('issued_documents')
@Unique('uq_issued_documents_language', ['issueId', 'language'])
@Index('ix_issued_documents_seal', ['sealId'])
@Check('ck_issued_documents_language', `language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')`)
@Check('ck_issued_documents_sha256', `sha256 = sha256(convert_to(content, 'UTF8'))`)
@Check('ck_issued_documents_drawn', `(drawn_at IS NULL) = (told IS NULL) AND (seal_id IS NULL OR drawn_at IS NOT NULL)`)
@Check('ck_issued_documents_fault', `fault <> '' AND (fault IS NULL OR drawn_at IS NULL)`)
export class IssuedDocumentEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'issue_id' })
  issueId: string;

  @ManyToOne(() => ReportIssueEntity)
  @JoinColumn({ name: 'issue_id', foreignKeyConstraintName: 'fk_issued_documents_issue' })
  issue?: Relation<ReportIssueEntity>;

  @Column('text')
  language: string;

  /** The narrative that it is drawn with, as canonical JSON. */
  @Column('text')
  content: string;

  @Column('bytea')
  sha256: Buffer;

  /** Whether its cover says that some of its text is not translated. */
  @Column('boolean', { name: 'says_untranslated' })
  saysUntranslated: boolean;

  /** All that it says, as canonical JSON, from when it was drawn. */
  @Column('text', { nullable: true })
  told: string | null;

  @Moment({ name: 'asked_at' })
  askedAt: Date;

  @Column('uuid', { name: 'asked_by_id' })
  askedById: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'asked_by_id', foreignKeyConstraintName: 'fk_issued_documents_asked_by' })
  askedBy?: Relation<PersonEntity>;

  @MomentOrNull({ name: 'drawn_at' })
  drawnAt: Date | null;

  /** Why the last try to draw it failed. */
  @Column('text', { nullable: true })
  fault: string | null;

  @Column('uuid', { name: 'seal_id', nullable: true })
  sealId: string | null;

  @ManyToOne(() => IssueSealEntity)
  @JoinColumn({ name: 'seal_id', foreignKeyConstraintName: 'fk_issued_documents_seal' })
  seal?: Relation<IssueSealEntity> | null;

  @Version()
  version: number;
}
