import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';
import { CategoryEntity } from './category.entity';
import { IndicatorVersionEntity } from './indicator-version.entity';

/** What is to be reached by a day. A change is a new row with the day from which it holds; the old one stays. */
@Entity('targets')
@Index('ix_targets_indicator_version', ['indicatorVersionId', 'effectiveFrom'])
@Check('ck_targets_reasons', `rationale <> '' AND decision_reference <> ''`)
@Check('ck_targets_shape', 'num_nonnulls(low, high) <> 1 AND low < high AND num_nonnulls(value, low, step) <= 1')
@Check('ck_targets_days', 'effective_from <= effective_until')
@Check('ck_targets_superseded', 'superseded_at >= created_at')
export class TargetEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'indicator_version_id' })
  indicatorVersionId: string;

  @ManyToOne(() => IndicatorVersionEntity)
  @JoinColumn({ name: 'indicator_version_id', foreignKeyConstraintName: 'fk_targets_indicator_version' })
  indicatorVersion?: Relation<IndicatorVersionEntity>;

  @Column('uuid', { name: 'category_id', nullable: true })
  categoryId: string | null;

  @ManyToOne(() => CategoryEntity)
  @JoinColumn({ name: 'category_id', foreignKeyConstraintName: 'fk_targets_category' })
  category?: Relation<CategoryEntity> | null;

  @Column('numeric', { nullable: true })
  value: string | null;

  @Column('numeric', { nullable: true })
  low: string | null;

  @Column('numeric', { nullable: true })
  high: string | null;

  @Column('text', { nullable: true })
  step: string | null;

  @Column('date', { name: 'on_day' })
  onDay: string;

  @Column('date', { name: 'effective_from' })
  effectiveFrom: string;

  /** The last day on which it is in force, when it was withdrawn. */
  @Column('date', { name: 'effective_until', nullable: true })
  effectiveUntil: string | null;

  @Column('text')
  rationale: string;

  @Column('text', { name: 'decision_reference' })
  decisionReference: string;

  /** When it was first set: of two that begin on one day the later one holds. A copy that ends keeps it. */
  @Moment({ name: 'set_at' })
  setAt: Date;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @MomentOrNull({ name: 'superseded_at' })
  supersededAt: Date | null;
}
