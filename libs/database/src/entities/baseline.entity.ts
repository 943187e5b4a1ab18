import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Moment } from '../columns';
import { IndicatorEntity } from './indicator.entity';

/** Where an indicator stood on the day from which its progress is counted. */
@Entity('baselines')
export class BaselineEntity {
  @PrimaryColumn('uuid', { name: 'indicator_id' })
  indicatorId: string;

  @ManyToOne(() => IndicatorEntity)
  @JoinColumn({ name: 'indicator_id', foreignKeyConstraintName: 'fk_baselines_indicator' })
  indicator?: Relation<IndicatorEntity>;

  @Column('numeric')
  value: string;

  @Column('date', { name: 'on_day' })
  onDay: string;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
