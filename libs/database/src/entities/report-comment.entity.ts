import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment, MomentOrNull, Version } from '../columns';
import { PersonEntity } from './person.entity';
import { ReportVersionEntity } from './report-version.entity';

/** What somebody says of a section or a figure of a version, or answers. PostgreSQL refuses to change anything but whether it is resolved. */
@Entity('report_comments')
@Index('ix_report_comments_version', ['versionId', 'createdAt'])
@Index('ix_report_comments_parent', ['parentId'])
@Check('ck_report_comments_body', `btrim(body) <> '' AND btrim(section) <> '' AND btrim(figure) <> ''`)
@Check(
  'ck_report_comments_resolved',
  `(resolved_at IS NULL) = (resolved_by_id IS NULL)
    AND (resolution IS NULL OR resolved_at IS NOT NULL) AND (parent_id IS NULL OR resolved_at IS NULL)`,
)
export class ReportCommentEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'version_id' })
  versionId: string;

  @ManyToOne(() => ReportVersionEntity)
  @JoinColumn({ name: 'version_id', foreignKeyConstraintName: 'fk_report_comments_version' })
  reportVersion?: Relation<ReportVersionEntity>;

  /** The comment that it answers; null for one that begins a thread. */
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: string | null;

  @ManyToOne(() => ReportCommentEntity)
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'fk_report_comments_parent' })
  parent?: Relation<ReportCommentEntity> | null;

  @Column('text')
  section: string;

  /** The code of the indicator or result in the section that it is about; null for the section. */
  @Column('text', { nullable: true })
  figure: string | null;

  @Column('text')
  body: string;

  @Column('uuid', { name: 'author_id' })
  authorId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'fk_report_comments_author' })
  author?: Relation<PersonEntity>;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @MomentOrNull({ name: 'resolved_at' })
  resolvedAt: Date | null;

  @Column('uuid', { name: 'resolved_by_id', nullable: true })
  resolvedById: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'resolved_by_id', foreignKeyConstraintName: 'fk_report_comments_resolved_by' })
  resolvedBy?: Relation<PersonEntity> | null;

  /** What was decided on it. */
  @Column('text', { nullable: true })
  resolution: string | null;

  @Version()
  version: number;
}
