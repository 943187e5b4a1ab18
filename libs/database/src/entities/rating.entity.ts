import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';
import { IndicatorEntity } from './indicator.entity';
import { IndicatorVersionEntity } from './indicator-version.entity';

/** What an indicator was rated by the product at a moment, with all that it followed from. A change supersedes the row. */
@Entity('ratings')
@Index('uq_ratings_current', ['indicatorId'], { unique: true, where: 'superseded_at IS NULL' })
@Index('ix_ratings_indicator', ['indicatorId', 'calculatedAt'])
@Check('ck_ratings_rating', `rating IN ('on-track', 'at-risk', 'off-track')`)
@Check(
  'ck_ratings_reason',
  `reason IN ('not-applicable', 'no-target', 'not-due', 'no-data', 'not-comparable', 'low-coverage')`,
)
@Check(
  'ck_ratings_outcome',
  `num_nonnulls(rating, reason) = 1
    AND result->>'rating' IS NOT DISTINCT FROM rating AND result->>'reason' IS NOT DISTINCT FROM reason`,
)
@Check('ck_ratings_superseded', 'superseded_at >= calculated_at')
export class RatingEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'indicator_id' })
  indicatorId: string;

  @ManyToOne(() => IndicatorEntity)
  @JoinColumn({ name: 'indicator_id', foreignKeyConstraintName: 'fk_ratings_indicator' })
  indicator?: Relation<IndicatorEntity>;

  @Column('uuid', { name: 'indicator_version_id' })
  indicatorVersionId: string;

  @ManyToOne(() => IndicatorVersionEntity)
  @JoinColumn({ name: 'indicator_version_id', foreignKeyConstraintName: 'fk_ratings_indicator_version' })
  indicatorVersion?: Relation<IndicatorVersionEntity>;

  @Column('text', { nullable: true })
  rating: string | null;

  /** Why there is no rating. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** A `RatingResult`. */
  @Column('jsonb')
  result: object;

  /** A `RatingInput`. */
  @Column('jsonb')
  input: object;

  /** By the id of a period, whose accepted values it is made of. */
  @Column('jsonb')
  provenance: object;

  /** SHA-256 over the canonical JSON of input, result and provenance, without the moment: the same digest says that nothing changed. */
  @Column('bytea')
  digest: Buffer;

  @Column('text', { name: 'rule_version' })
  ruleVersion: string;

  @Moment({ name: 'calculated_at' })
  calculatedAt: Date;

  @MomentOrNull({ name: 'superseded_at' })
  supersededAt: Date | null;
}
