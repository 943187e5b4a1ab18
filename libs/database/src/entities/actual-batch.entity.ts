import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment, MomentOrNull, Version } from '../columns';
import { PersonEntity } from './person.entity';

/** Values of the history that three people decide on at once. Its values are in its chunks, and never change. */
@Entity('actual_batches')
@Check('ck_actual_batches_state', `state IN ('draft', 'submitted', 'verified', 'accepted', 'sent-back', 'withdrawn')`)
@Check(
  'ck_actual_batches_three_people',
  'author_id <> verifier_id AND verifier_id <> acceptor_id AND author_id <> acceptor_id',
)
@Check(
  'ck_actual_batches_verified',
  `(verifier_id IS NULL) = (verified_at IS NULL) AND (state NOT IN ('verified', 'accepted') OR verified_at IS NOT NULL)`,
)
@Check(
  'ck_actual_batches_accepted',
  `(acceptor_id IS NULL) = (accepted_at IS NULL) AND (accepted_at IS NOT NULL) = (state = 'accepted')`,
)
@Check(
  'ck_actual_batches_no_skipped_step',
  `(state IN ('draft', 'withdrawn') OR submitted_at IS NOT NULL)
    AND (verified_at IS NULL OR submitted_at <= verified_at) AND (accepted_at IS NULL OR verified_at <= accepted_at)`,
)
@Check(
  'ck_actual_batches_returned',
  `(state = 'sent-back') = (returned_at IS NOT NULL) AND num_nulls(returned_at, returned_by_id, return_reasons) IN (0, 3)
    AND jsonb_typeof(return_reasons) = 'array' AND jsonb_array_length(return_reasons) > 0`,
)
@Check(
  'ck_actual_batches_stands_for',
  `author_for_id IS DISTINCT FROM author_id
    AND (verifier_for_id IS NULL OR (verifier_id IS NOT NULL AND verifier_for_id NOT IN (verifier_id, author_id)))
    AND (acceptor_for_id IS NULL
      OR (acceptor_id IS NOT NULL AND acceptor_for_id NOT IN (acceptor_id, verifier_id, author_id)))
    AND (returned_for_id IS NULL OR (returned_by_id IS NOT NULL AND returned_for_id <> returned_by_id))`,
)
@Check('ck_actual_batches_rows', 'row_count > 0 AND chunk_count > 0')
export class ActualBatchEntity {
  @Id()
  id: string;

  @Column('text')
  state: string;

  @Column('uuid', { name: 'author_id' })
  authorId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'fk_actual_batches_author' })
  author?: Relation<PersonEntity>;

  /** In whose place, where it was somebody else's. */
  @Column('uuid', { name: 'author_for_id', nullable: true })
  authorForId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'author_for_id', foreignKeyConstraintName: 'fk_actual_batches_author_for' })
  authorFor?: Relation<PersonEntity> | null;

  @Column('uuid', { name: 'verifier_id', nullable: true })
  verifierId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'verifier_id', foreignKeyConstraintName: 'fk_actual_batches_verifier' })
  verifier?: Relation<PersonEntity> | null;

  @Column('uuid', { name: 'verifier_for_id', nullable: true })
  verifierForId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'verifier_for_id', foreignKeyConstraintName: 'fk_actual_batches_verifier_for' })
  verifierFor?: Relation<PersonEntity> | null;

  @Column('uuid', { name: 'acceptor_id', nullable: true })
  acceptorId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'acceptor_id', foreignKeyConstraintName: 'fk_actual_batches_acceptor' })
  acceptor?: Relation<PersonEntity> | null;

  @Column('uuid', { name: 'acceptor_for_id', nullable: true })
  acceptorForId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'acceptor_for_id', foreignKeyConstraintName: 'fk_actual_batches_acceptor_for' })
  acceptorFor?: Relation<PersonEntity> | null;

  @MomentOrNull({ name: 'submitted_at' })
  submittedAt: Date | null;

  @MomentOrNull({ name: 'verified_at' })
  verifiedAt: Date | null;

  @MomentOrNull({ name: 'accepted_at' })
  acceptedAt: Date | null;

  @Column('uuid', { name: 'returned_by_id', nullable: true })
  returnedById: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'returned_by_id', foreignKeyConstraintName: 'fk_actual_batches_returned_by' })
  returnedBy?: Relation<PersonEntity> | null;

  @Column('uuid', { name: 'returned_for_id', nullable: true })
  returnedForId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'returned_for_id', foreignKeyConstraintName: 'fk_actual_batches_returned_for' })
  returnedFor?: Relation<PersonEntity> | null;

  @MomentOrNull({ name: 'returned_at' })
  returnedAt: Date | null;

  @Column('jsonb', { name: 'return_reasons', nullable: true })
  returnReasons: { field: string; reason: string }[] | null;

  @Column('integer', { name: 'row_count' })
  rowCount: number;

  @Column('integer', { name: 'chunk_count' })
  chunkCount: number;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
