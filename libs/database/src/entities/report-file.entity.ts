import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment } from '../columns';
import { ReportSnapshotEntity } from './report-snapshot.entity';
import { ReportVersionEntity } from './report-version.entity';

/** A report in one format and language, drawn from its snapshot. PostgreSQL refuses to change it. */
@Entity('report_files')
@Index('uq_report_files_draft', ['runId', 'format', 'language'], { unique: true, where: 'version_id IS NULL' })
@Index('uq_report_files_version', ['versionId', 'format', 'language'], { unique: true })
@Check('ck_report_files_format', `format IN ('pdf-ua', 'pdf-a', 'docx', 'xlsx')`)
@Check('ck_report_files_pages', `(format IN ('pdf-ua', 'pdf-a')) = (pages IS NOT NULL) AND pages > 0`)
@Check('ck_report_files_language', `language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')`)
@Check('ck_report_files_sha256', 'sha256 = sha256(content)')
@Check('ck_report_files_generator', `jsonb_typeof(generator) = 'object'`)
export class ReportFileEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'run_id' })
  runId: string;

  @ManyToOne(() => ReportSnapshotEntity)
  @JoinColumn({ name: 'run_id', referencedColumnName: 'runId', foreignKeyConstraintName: 'fk_report_files_snapshot' })
  snapshot?: Relation<ReportSnapshotEntity>;

  /** The version that it is of; null for what was drawn when the figures were frozen. */
  @Column('uuid', { name: 'version_id', nullable: true })
  versionId: string | null;

  @ManyToOne(() => ReportVersionEntity)
  @JoinColumn({ name: 'version_id', foreignKeyConstraintName: 'fk_report_files_version' })
  reportVersion?: Relation<ReportVersionEntity> | null;

  @Column('text')
  format: string;

  @Column('text')
  language: string;

  @Column('bytea')
  content: Buffer;

  @Column('bytea')
  sha256: Buffer;

  /** Null for what has none. */
  @Column('integer', { nullable: true })
  pages: number | null;

  /** What drew it; null for what was drawn before this was kept. */
  @Column('jsonb', { nullable: true })
  generator: object | null;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
