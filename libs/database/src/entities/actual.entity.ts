import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, MomentOrNull, Version } from '../columns';
import { IndicatorEntity } from './indicator.entity';
import { PersonEntity } from './person.entity';

/** One revision of what was reported for a period. PostgreSQL keeps an accepted one from ever changing. */
@Entity('actuals')
@Unique('uq_actuals_revision', ['indicatorId', 'period', 'revision'])
@Index('uq_actuals_accepted', ['indicatorId', 'period'], { unique: true, where: `state = 'accepted'` })
@Check(
  'ck_actuals_state',
  `state IN ('draft', 'submitted', 'verified', 'accepted', 'sent-back', 'withdrawn', 'corrected')`,
)
@Check('ck_actuals_revision', 'revision >= 1')
@Check(
  'ck_actuals_three_people',
  'author_id <> verifier_id AND verifier_id <> acceptor_id AND author_id <> acceptor_id',
)
@Check(
  'ck_actuals_verified',
  `(verifier_id IS NULL) = (verified_at IS NULL) AND (state <> 'verified' OR verified_at IS NOT NULL)`,
)
@Check(
  'ck_actuals_accepted',
  `(acceptor_id IS NULL) = (accepted_at IS NULL) AND (accepted_at IS NOT NULL) = (state IN ('accepted', 'corrected'))`,
)
@Check(
  'ck_actuals_no_skipped_step',
  `accepted_at IS NULL OR (value IS NOT NULL AND submitted_at IS NOT NULL AND verified_at IS NOT NULL
    AND submitted_at <= verified_at AND verified_at <= accepted_at)`,
)
@Check('ck_actuals_corrected', `(state = 'corrected') = (corrected_at IS NOT NULL)`)
export class ActualEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'indicator_id' })
  indicatorId: string;

  @ManyToOne(() => IndicatorEntity)
  @JoinColumn({ name: 'indicator_id', foreignKeyConstraintName: 'fk_actuals_indicator' })
  indicator?: Relation<IndicatorEntity>;

  /** A calendar period by its id: `2025`, `2025-Q4`. */
  @Column('text')
  period: string;

  @Column('integer')
  revision: number;

  @Column('text')
  state: string;

  @Column('numeric', { nullable: true })
  value: string | null;

  @Column('boolean', { name: 'is_estimate' })
  isEstimate: boolean;

  @Column('uuid', { name: 'author_id' })
  authorId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'fk_actuals_author' })
  author?: Relation<PersonEntity>;

  @Column('uuid', { name: 'verifier_id', nullable: true })
  verifierId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'verifier_id', foreignKeyConstraintName: 'fk_actuals_verifier' })
  verifier?: Relation<PersonEntity> | null;

  @Column('uuid', { name: 'acceptor_id', nullable: true })
  acceptorId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'acceptor_id', foreignKeyConstraintName: 'fk_actuals_acceptor' })
  acceptor?: Relation<PersonEntity> | null;

  @MomentOrNull({ name: 'submitted_at' })
  submittedAt: Date | null;

  @MomentOrNull({ name: 'verified_at' })
  verifiedAt: Date | null;

  @MomentOrNull({ name: 'accepted_at' })
  acceptedAt: Date | null;

  @MomentOrNull({ name: 'corrected_at' })
  correctedAt: Date | null;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
