import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id } from '../columns';
import { DimensionEntity } from './dimension.entity';
import { IndicatorVersionEntity } from './indicator-version.entity';

/** That values of an indicator version are broken down by a dimension, and what the parts add up to. */
@Entity('breakdowns')
@Unique('uq_breakdowns_dimension', ['indicatorVersionId', 'dimensionId'])
@Check('ck_breakdowns_rule', `rule IN ('must-equal', 'may-exceed', 'independent')`)
export class BreakdownEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'indicator_version_id' })
  indicatorVersionId: string;

  @ManyToOne(() => IndicatorVersionEntity)
  @JoinColumn({ name: 'indicator_version_id', foreignKeyConstraintName: 'fk_breakdowns_indicator_version' })
  indicatorVersion?: Relation<IndicatorVersionEntity>;

  @Column('uuid', { name: 'dimension_id' })
  dimensionId: string;

  @ManyToOne(() => DimensionEntity)
  @JoinColumn({ name: 'dimension_id', foreignKeyConstraintName: 'fk_breakdowns_dimension' })
  dimension?: Relation<DimensionEntity>;

  @Column('text')
  rule: string;

  @Column('boolean', { name: 'is_required' })
  isRequired: boolean;
}
