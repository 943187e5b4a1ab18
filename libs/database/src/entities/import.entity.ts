import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, MomentOrNull, Version } from '../columns';
import { ActualBatchEntity } from './actual-batch.entity';
import { PersonEntity } from './person.entity';

/** A file that somebody brought, what it would change, and whether it did: all of it or nothing. */
@Entity('imports')
@Unique('uq_imports_batch', ['batchId'])
@Index('ix_imports_author', ['authorId', 'createdAt'])
@Check('ck_imports_purpose', `purpose IN ('entry', 'history')`)
@Check('ck_imports_format', `format IN ('xlsx', 'csv')`)
@Check('ck_imports_language', `language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')`)
@Check('ck_imports_numbers', `numbers IN ('plain', 'ar', 'zh', 'en', 'fr', 'ru', 'es')`)
@Check('ck_imports_state', `state IN ('checked', 'applied') AND (state = 'applied') = (applied_at IS NOT NULL)`)
@Check('ck_imports_counts', 'created_count >= 0 AND updated_count >= 0 AND unchanged_count >= 0 AND refused_count >= 0')
@Check('ck_imports_all_or_nothing', `state = 'checked' OR refused_count = 0`)
@Check('ck_imports_batch', `batch_id IS NULL OR (state = 'applied' AND purpose = 'history')`)
export class ImportEntity {
  @Id()
  id: string;

  @Column('text')
  purpose: string;

  @Column('text')
  format: string;

  @Column('text', { name: 'file_name' })
  fileName: string;

  /** In which its prose is written. */
  @Column('text')
  language: string;

  /** Whose marks its numbers have. */
  @Column('text')
  numbers: string;

  @Column('text')
  state: string;

  @Column('integer', { name: 'created_count' })
  createdCount: number;

  @Column('integer', { name: 'updated_count' })
  updatedCount: number;

  @Column('integer', { name: 'unchanged_count' })
  unchangedCount: number;

  @Column('integer', { name: 'refused_count' })
  refusedCount: number;

  @Column('uuid', { name: 'author_id' })
  authorId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'fk_imports_author' })
  author?: Relation<PersonEntity>;

  @Column('uuid', { name: 'batch_id', nullable: true })
  batchId: string | null;

  @ManyToOne(() => ActualBatchEntity)
  @JoinColumn({ name: 'batch_id', foreignKeyConstraintName: 'fk_imports_batch' })
  batch?: Relation<ActualBatchEntity> | null;

  @MomentOrNull({ name: 'applied_at' })
  appliedAt: Date | null;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
