import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ActualBatchEntity } from './actual-batch.entity';

/** Up to a thousand values of a batch, each a line of canonical JSON, under one digest that the audit trail holds too. */
@Entity('actual_batch_chunks')
@Check('ck_actual_batch_chunks_rows', 'row_count BETWEEN 1 AND 1000')
@Check('ck_actual_batch_chunks_sha256', `sha256 = sha256(convert_to(content, 'UTF8'))`)
export class ActualBatchChunkEntity {
  @PrimaryColumn('uuid', { name: 'batch_id' })
  batchId: string;

  @ManyToOne(() => ActualBatchEntity)
  @JoinColumn({ name: 'batch_id', foreignKeyConstraintName: 'fk_actual_batch_chunks_batch' })
  batch?: Relation<ActualBatchEntity>;

  /** From 1. */
  @PrimaryColumn('integer')
  place: number;

  @Column('integer', { name: 'row_count' })
  rowCount: number;

  @Column('text')
  content: string;

  @Column('bytea')
  sha256: Buffer;
}
