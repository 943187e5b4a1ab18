import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';
import { IndicatorEntity } from './indicator.entity';
import { ResultEntity } from './result.entity';

/** That an indicator measures a result, in all its editions, on which days, and how it weighs. A change supersedes the row. */
@Entity('measured_results')
@Index('ix_measured_results_indicator', ['indicatorId'])
@Index('ix_measured_results_origin', ['originId'])
@Check('ck_measured_results_weight', 'weight > 0')
@Check('ck_measured_results_days', 'effective_from <= effective_until')
@Check('ck_measured_results_superseded', 'superseded_at >= created_at')
export class MeasuredResultEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'indicator_id' })
  indicatorId: string;

  @ManyToOne(() => IndicatorEntity)
  @JoinColumn({ name: 'indicator_id', foreignKeyConstraintName: 'fk_measured_results_indicator' })
  indicator?: Relation<IndicatorEntity>;

  /** The identity of the result. */
  @Column('uuid', { name: 'origin_id' })
  originId: string;

  @ManyToOne(() => ResultEntity)
  @JoinColumn({ name: 'origin_id', foreignKeyConstraintName: 'fk_measured_results_origin' })
  origin?: Relation<ResultEntity>;

  /** Used only if all indicators of the result have one. */
  @Column('numeric', { nullable: true })
  weight: string | null;

  /** Off track, it holds the result at amber at best. */
  @Column('boolean', { name: 'is_critical' })
  isCritical: boolean;

  @Column('date', { name: 'effective_from' })
  effectiveFrom: string;

  @Column('date', { name: 'effective_until', nullable: true })
  effectiveUntil: string | null;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @MomentOrNull({ name: 'superseded_at' })
  supersededAt: Date | null;
}
