import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';
import { ActualEntity } from './actual.entity';
import { PersonEntity } from './person.entity';

/** A file that proves a value. Once the value was submitted neither can be changed; the file itself lies under its id elsewhere. */
@Entity('evidence')
@Index('ix_evidence_actual', ['actualId'])
@Index('ix_evidence_file', ['fileId'])
@Index('uq_evidence_content', ['actualId', 'sha256'], { unique: true, where: 'removed_at IS NULL' })
@Check('ck_evidence_file_name', `char_length(file_name) BETWEEN 1 AND 120 AND file_name !~ '[[:cntrl:]/\\\\]'`)
@Check(
  'ck_evidence_media_type',
  `media_type IN ('application/pdf', 'image/png', 'image/jpeg',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation', 'text/csv', 'text/plain')`,
)
@Check('ck_evidence_size', 'size > 0')
@Check('ck_evidence_sha256', 'octet_length(sha256) = 32')
@Check(
  'ck_evidence_removed',
  '(removed_at IS NULL) = (removed_by_id IS NULL) AND (removed_at IS NULL OR added_at <= removed_at)',
)
export class EvidenceEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'actual_id' })
  actualId: string;

  @ManyToOne(() => ActualEntity)
  @JoinColumn({ name: 'actual_id', foreignKeyConstraintName: 'fk_evidence_actual' })
  actual?: Relation<ActualEntity>;

  /** The random id under which the file lies; a correction's rows name the files of the revision before. */
  @Column('uuid', { name: 'file_id' })
  fileId: string;

  @Column('text', { name: 'file_name' })
  fileName: string;

  @Column('text', { name: 'media_type' })
  mediaType: string;

  /** In bytes. */
  @Column('integer')
  size: number;

  @Column('bytea')
  sha256: Buffer;

  @Column('uuid', { name: 'added_by_id' })
  addedById: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'added_by_id', foreignKeyConstraintName: 'fk_evidence_added_by' })
  addedBy?: Relation<PersonEntity>;

  @Moment({ name: 'added_at' })
  addedAt: Date;

  @Column('uuid', { name: 'removed_by_id', nullable: true })
  removedById: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'removed_by_id', foreignKeyConstraintName: 'fk_evidence_removed_by' })
  removedBy?: Relation<PersonEntity> | null;

  @MomentOrNull({ name: 'removed_at' })
  removedAt: Date | null;
}
