import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';
import { CategoryEntity } from './category.entity';
import { IndicatorVersionEntity } from './indicator-version.entity';

/** Where an indicator, or one of its categories, stood on the day from which progress is counted. A revision is a new row. */
@Entity('baselines')
@Index('ix_baselines_indicator_version', ['indicatorVersionId', 'effectiveFrom'])
@Check('ck_baselines_superseded', 'superseded_at >= created_at')
export class BaselineEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'indicator_version_id' })
  indicatorVersionId: string;

  @ManyToOne(() => IndicatorVersionEntity)
  @JoinColumn({ name: 'indicator_version_id', foreignKeyConstraintName: 'fk_baselines_indicator_version' })
  indicatorVersion?: Relation<IndicatorVersionEntity>;

  @Column('uuid', { name: 'category_id', nullable: true })
  categoryId: string | null;

  @ManyToOne(() => CategoryEntity)
  @JoinColumn({ name: 'category_id', foreignKeyConstraintName: 'fk_baselines_category' })
  category?: Relation<CategoryEntity> | null;

  @Column('numeric')
  value: string;

  @Column('date', { name: 'on_day' })
  onDay: string;

  /** From this day on it is the one to count from. */
  @Column('date', { name: 'effective_from' })
  effectiveFrom: string;

  /** Why it is what it is, and who decided; empty for a first one that was measured. */
  @Column('text')
  rationale: string;

  @Column('text', { name: 'decision_reference' })
  decisionReference: string;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @MomentOrNull({ name: 'superseded_at' })
  supersededAt: Date | null;
}
