import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment, MomentOrNull, Version } from '../columns';
import { PersonEntity } from './person.entity';
import { ReportEntity } from './report.entity';
import { ReportSnapshotEntity } from './report-snapshot.entity';
import { ReportVersionEntity } from './report-version.entity';

const STANDS = `state IN ('prepared', 'approved', 'issued')`;

/** An endorsed version as it is issued. PostgreSQL refuses to change anything but where it stands, and that forward alone. */
@Entity('report_issues')
@Index('uq_report_issues_number', ['documentNumber'], { unique: true, where: STANDS })
@Index('uq_report_issues_revision', ['reportId', 'revision'], { unique: true, where: STANDS })
@Index('uq_report_issues_version', ['versionId'], { unique: true, where: STANDS })
@Index('ix_report_issues_prepared', ['preparedAt', 'id'])
@Index('ix_report_issues_supersedes', ['supersedesId'])
@Check('ck_report_issues_state', `state IN ('prepared', 'approved', 'issued', 'sent-back', 'withdrawn')`)
@Check(
  'ck_report_issues_revision',
  `revision >= 0 AND (revision = 0) = (supersedes_id IS NULL) AND (revision = 0) = (correction IS NULL) AND btrim(correction) <> ''`,
)
@Check(
  'ck_report_issues_number',
  `document_number ~ '^(C[0-9]{2}/|TSAG-TD|CWG-SFP-[0-9]+/)[0-9]+([(]Rev[.][0-9]+[)])?$' AND (revision = 0) = (document_number !~ '[)]$'`,
)
@Check(
  'ck_report_issues_decided',
  `(decided_at IS NULL) = (decided_by_id IS NULL) AND (decided_for_id IS NULL OR decided_by_id IS NOT NULL) AND (state <> 'prepared' OR decided_at IS NULL) AND (state NOT IN ('approved', 'issued', 'sent-back') OR decided_at IS NOT NULL) AND (decision_note IS NULL OR decided_at IS NOT NULL) AND (state <> 'sent-back' OR btrim(decision_note) <> '')`,
)
@Check('ck_report_issues_two_people', `decided_by_id <> prepared_by_id`)
@Check('ck_report_issues_issued', `(state = 'issued') = (issued_at IS NOT NULL)`)
@Check('ck_report_issues_fault', `fault <> ''`)
export class ReportIssueEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'report_id' })
  reportId: string;

  @ManyToOne(() => ReportEntity)
  @JoinColumn({ name: 'report_id', foreignKeyConstraintName: 'fk_report_issues_report' })
  report?: Relation<ReportEntity>;

  @Column('uuid', { name: 'version_id' })
  versionId: string;

  @ManyToOne(() => ReportVersionEntity)
  @JoinColumn({ name: 'version_id', foreignKeyConstraintName: 'fk_report_issues_version' })
  reportVersion?: Relation<ReportVersionEntity>;

  /** Whose figures it has. */
  @Column('uuid', { name: 'run_id' })
  runId: string;

  @ManyToOne(() => ReportSnapshotEntity)
  @JoinColumn({ name: 'run_id', referencedColumnName: 'runId', foreignKeyConstraintName: 'fk_report_issues_snapshot' })
  snapshot?: Relation<ReportSnapshotEntity>;

  /** 0 for the first issue of a report, and then of each correction. */
  @Column('integer')
  revision: number;

  /** With its revision, without the letter of a language: `C26/35(Rev.1)`. */
  @Column('text', { name: 'document_number' })
  documentNumber: string;

  @Column('date', { name: 'document_day' })
  documentDay: string;

  @Column('text')
  state: string;

  /** Whether everybody may read it. */
  @Column('boolean', { name: 'is_public' })
  isPublic: boolean;

  /** What is corrected; null for a first issue. */
  @Column('text', { nullable: true })
  correction: string | null;

  @Column('uuid', { name: 'supersedes_id', nullable: true })
  supersedesId: string | null;

  @ManyToOne(() => ReportIssueEntity)
  @JoinColumn({ name: 'supersedes_id', foreignKeyConstraintName: 'fk_report_issues_supersedes' })
  supersedes?: Relation<ReportIssueEntity> | null;

  @Moment({ name: 'prepared_at' })
  preparedAt: Date;

  @Column('uuid', { name: 'prepared_by_id' })
  preparedById: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'prepared_by_id', foreignKeyConstraintName: 'fk_report_issues_prepared_by' })
  preparedBy?: Relation<PersonEntity>;

  /** When it was approved or sent back. */
  @MomentOrNull({ name: 'decided_at' })
  decidedAt: Date | null;

  @Column('uuid', { name: 'decided_by_id', nullable: true })
  decidedById: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'decided_by_id', foreignKeyConstraintName: 'fk_report_issues_decided_by' })
  decidedBy?: Relation<PersonEntity> | null;

  /** The Director in whose place it was decided; null where the Director did. */
  @Column('uuid', { name: 'decided_for_id', nullable: true })
  decidedForId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'decided_for_id', foreignKeyConstraintName: 'fk_report_issues_decided_for' })
  decidedFor?: Relation<PersonEntity> | null;

  @Column('text', { name: 'decision_note', nullable: true })
  decisionNote: string | null;

  /** When its first seal was set. */
  @MomentOrNull({ name: 'issued_at' })
  issuedAt: Date | null;

  /** Why the last try to seal it failed. */
  @Column('text', { nullable: true })
  fault: string | null;

  @Version()
  version: number;
}
