import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';
import { ResultEntity } from './result.entity';

/** What the parts of a result made of it at a moment, with those parts. A change supersedes the row. */
@Entity('roll_ups')
@Index('uq_roll_ups_current', ['resultId'], { unique: true, where: 'superseded_at IS NULL' })
@Index('ix_roll_ups_result', ['resultId', 'calculatedAt'])
@Check('ck_roll_ups_rating', `rating IN ('on-track', 'at-risk', 'off-track')`)
@Check(
  'ck_roll_ups_reason',
  `reason IN ('not-applicable', 'no-target', 'not-due', 'no-data', 'not-comparable', 'low-coverage')`,
)
@Check(
  'ck_roll_ups_outcome',
  `num_nonnulls(rating, reason) = 1
    AND result->>'rating' IS NOT DISTINCT FROM rating AND result->>'reason' IS NOT DISTINCT FROM reason`,
)
@Check('ck_roll_ups_superseded', 'superseded_at >= calculated_at')
export class RollUpEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'result_id' })
  resultId: string;

  @ManyToOne(() => ResultEntity)
  @JoinColumn({ name: 'result_id', foreignKeyConstraintName: 'fk_roll_ups_result' })
  resultRow?: Relation<ResultEntity>;

  @Column('text', { nullable: true })
  rating: string | null;

  /** Why there is no rating. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** A `RollUpResult`. */
  @Column('jsonb')
  result: object;

  /** Its parts with their terms and what they said. */
  @Column('jsonb')
  parts: object[];

  /** SHA-256 over the canonical JSON of parts and result: the same digest says that nothing changed. */
  @Column('bytea')
  digest: Buffer;

  @Column('text', { name: 'rule_version' })
  ruleVersion: string;

  @Moment({ name: 'calculated_at' })
  calculatedAt: Date;

  @MomentOrNull({ name: 'superseded_at' })
  supersededAt: Date | null;
}
