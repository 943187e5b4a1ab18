import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, MomentOrNull, Version } from '../columns';
import { PersonEntity } from './person.entity';
import { ReportEntity } from './report.entity';
import { ReportSnapshotEntity } from './report-snapshot.entity';

/** A report as it was sent to review. PostgreSQL refuses to change anything but how far its documents have come. */
@Entity('report_versions')
@Unique('uq_report_versions_number', ['reportId', 'number'])
@Check('ck_report_versions_number', 'number >= 1')
@Check(
  'ck_report_versions_sha256',
  `sha256 = sha256(convert_to(content, 'UTF8')) AND octet_length(snapshot_sha256) = 32`,
)
@Check('ck_report_versions_note', `btrim(note) <> ''`)
@Check('ck_report_versions_fault', `fault <> '' AND (fault IS NULL OR drawn_at IS NULL)`)
export class ReportVersionEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'report_id' })
  reportId: string;

  @ManyToOne(() => ReportEntity)
  @JoinColumn({ name: 'report_id', foreignKeyConstraintName: 'fk_report_versions_report' })
  report?: Relation<ReportEntity>;

  /** Whose figures it has. */
  @Column('uuid', { name: 'run_id' })
  runId: string;

  @ManyToOne(() => ReportSnapshotEntity)
  @JoinColumn({
    name: 'run_id',
    referencedColumnName: 'runId',
    foreignKeyConstraintName: 'fk_report_versions_snapshot',
  })
  snapshot?: Relation<ReportSnapshotEntity>;

  @Column('integer')
  number: number;

  /** Its narrative in every language, as canonical JSON. */
  @Column('text')
  content: string;

  @Column('bytea')
  sha256: Buffer;

  /** Of the snapshot with its figures. */
  @Column('bytea', { name: 'snapshot_sha256' })
  snapshotSha256: Buffer;

  /** What its sender says of it, such as what was changed. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('date', { name: 'review_due_on' })
  reviewDueOn: string;

  @Moment({ name: 'sent_at' })
  sentAt: Date;

  @Column('uuid', { name: 'sent_by_id' })
  sentById: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'sent_by_id', foreignKeyConstraintName: 'fk_report_versions_sent_by' })
  sentBy?: Relation<PersonEntity>;

  @MomentOrNull({ name: 'drawn_at' })
  drawnAt: Date | null;

  /** Why the last try to draw it failed. */
  @Column('text', { nullable: true })
  fault: string | null;

  @Version()
  version: number;
}
