import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, MomentOrNull, Version } from '../columns';
import { ActualBatchEntity } from './actual-batch.entity';
import { IndicatorPartEntity } from './indicator-part.entity';
import { IndicatorVersionEntity } from './indicator-version.entity';
import { OccasionEntity } from './occasion.entity';
import { PersonEntity } from './person.entity';

/** One revision of what was reported for a period. PostgreSQL keeps an accepted one from ever changing. */
@Entity('actuals')
@Unique('uq_actuals_revision', ['indicatorVersionId', 'partId', 'period', 'revision'])
@Index('uq_actuals_accepted', ['indicatorVersionId', 'partId', 'period'], { unique: true, where: `state = 'accepted'` })
@Index('uq_actuals_open', ['indicatorVersionId', 'partId', 'period'], {
  unique: true,
  where: `state NOT IN ('accepted', 'corrected')`,
})
@Index('ix_actuals_part', ['partId', 'state'])
@Check(
  'ck_actuals_state',
  `state IN ('draft', 'submitted', 'verified', 'accepted', 'sent-back', 'withdrawn', 'corrected')`,
)
@Check('ck_actuals_revision', 'revision >= 1')
@Check('ck_actuals_one_form', 'num_nonnulls(value, numerator, choice, judgement, not_applicable) <= 1')
@Check('ck_actuals_ratio', 'num_nonnulls(numerator, denominator) <> 1')
@Check('ck_actuals_judgement', `judgement IN ('on-track', 'at-risk', 'off-track')`)
@Check('ck_actuals_correction', 'revision = 1 OR correction_reason IS NOT NULL')
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
  `(state IN ('draft', 'sent-back', 'withdrawn')
      OR (submitted_at IS NOT NULL AND num_nonnulls(value, numerator, choice, judgement, not_applicable) = 1))
    AND (verified_at IS NULL OR submitted_at <= verified_at)
    AND (accepted_at IS NULL OR (verified_at IS NOT NULL AND verified_at <= accepted_at))`,
)
@Check(
  'ck_actuals_stands_for',
  `author_for_id IS DISTINCT FROM author_id
    AND (verifier_for_id IS NULL OR (verifier_id IS NOT NULL AND verifier_for_id NOT IN (verifier_id, author_id)))
    AND (acceptor_for_id IS NULL
      OR (acceptor_id IS NOT NULL AND acceptor_for_id NOT IN (acceptor_id, verifier_id, author_id)))`,
)
@Check('ck_actuals_batch', `batch_id IS NULL OR state IN ('accepted', 'corrected')`)
@Check('ck_actuals_corrected', `(state = 'corrected') = (corrected_at IS NOT NULL)`)
export class ActualEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'indicator_version_id' })
  indicatorVersionId: string;

  @ManyToOne(() => IndicatorVersionEntity)
  @JoinColumn({ name: 'indicator_version_id', foreignKeyConstraintName: 'fk_actuals_indicator_version' })
  indicatorVersion?: Relation<IndicatorVersionEntity>;

  @Column('uuid', { name: 'part_id' })
  partId: string;

  @ManyToOne(() => IndicatorPartEntity)
  @JoinColumn({ name: 'part_id', foreignKeyConstraintName: 'fk_actuals_part' })
  part?: Relation<IndicatorPartEntity>;

  /** A calendar period by its id, `2025`, `2025-Q4`, or a meeting by its code. */
  @Column('text')
  period: string;

  @Column('uuid', { name: 'occasion_id', nullable: true })
  occasionId: string | null;

  @ManyToOne(() => OccasionEntity)
  @JoinColumn({ name: 'occasion_id', foreignKeyConstraintName: 'fk_actuals_occasion' })
  occasion?: Relation<OccasionEntity> | null;

  @Column('integer')
  revision: number;

  /** Why a revision after the first one was opened. */
  @Column('text', { name: 'correction_reason', nullable: true })
  correctionReason: string | null;

  @Column('text')
  state: string;

  @Column('numeric', { nullable: true })
  value: string | null;

  @Column('numeric', { nullable: true })
  numerator: string | null;

  @Column('numeric', { nullable: true })
  denominator: string | null;

  /** Of a value that is no number: true or false, the code of a step, or the codes of the stages that are reached. */
  @Column('jsonb', { nullable: true })
  choice: boolean | string | string[] | null;

  /** What an assessor says of a qualitative indicator. */
  @Column('text', { nullable: true })
  judgement: string | null;

  /** Why there is no value for this period, and none is missing. */
  @Column('text', { name: 'not_applicable', nullable: true })
  notApplicable: string | null;

  /** By language code. */
  @Column('jsonb', { nullable: true })
  narrative: Record<string, string> | null;

  /** What the author says to a warning, or to whoever verifies. */
  @Column('text', { nullable: true })
  remark: string | null;

  @Column('boolean', { name: 'is_estimate' })
  isEstimate: boolean;

  @Column('uuid', { name: 'author_id' })
  authorId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'fk_actuals_author' })
  author?: Relation<PersonEntity>;

  /** In whose place, where it was somebody else's. */
  @Column('uuid', { name: 'author_for_id', nullable: true })
  authorForId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'author_for_id', foreignKeyConstraintName: 'fk_actuals_author_for' })
  authorFor?: Relation<PersonEntity> | null;

  @Column('uuid', { name: 'verifier_id', nullable: true })
  verifierId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'verifier_id', foreignKeyConstraintName: 'fk_actuals_verifier' })
  verifier?: Relation<PersonEntity> | null;

  @Column('uuid', { name: 'verifier_for_id', nullable: true })
  verifierForId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'verifier_for_id', foreignKeyConstraintName: 'fk_actuals_verifier_for' })
  verifierFor?: Relation<PersonEntity> | null;

  @Column('uuid', { name: 'acceptor_id', nullable: true })
  acceptorId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'acceptor_id', foreignKeyConstraintName: 'fk_actuals_acceptor' })
  acceptor?: Relation<PersonEntity> | null;

  @Column('uuid', { name: 'acceptor_for_id', nullable: true })
  acceptorForId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'acceptor_for_id', foreignKeyConstraintName: 'fk_actuals_acceptor_for' })
  acceptorFor?: Relation<PersonEntity> | null;

  @MomentOrNull({ name: 'submitted_at' })
  submittedAt: Date | null;

  @MomentOrNull({ name: 'verified_at' })
  verifiedAt: Date | null;

  @MomentOrNull({ name: 'accepted_at' })
  acceptedAt: Date | null;

  @MomentOrNull({ name: 'corrected_at' })
  correctedAt: Date | null;

  /** The batch of history that it came with. */
  @Column('uuid', { name: 'batch_id', nullable: true })
  batchId: string | null;

  @ManyToOne(() => ActualBatchEntity)
  @JoinColumn({ name: 'batch_id', foreignKeyConstraintName: 'fk_actuals_batch' })
  batch?: Relation<ActualBatchEntity> | null;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
