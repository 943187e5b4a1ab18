import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment } from '../columns';
import { IndicatorEntity } from './indicator.entity';
import { UnitEntity } from './unit.entity';

/** A unit that reports its share of an indicator, and from when until when it does. */
@Entity('indicator_parts')
@Unique('uq_indicator_parts_unit', ['indicatorId', 'unitId'])
@Check('ck_indicator_parts_days', 'from_day <= until_day')
export class IndicatorPartEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'indicator_id' })
  indicatorId: string;

  @ManyToOne(() => IndicatorEntity)
  @JoinColumn({ name: 'indicator_id', foreignKeyConstraintName: 'fk_indicator_parts_indicator' })
  indicator?: Relation<IndicatorEntity>;

  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_indicator_parts_unit' })
  unit?: Relation<UnitEntity>;

  @Column('date', { name: 'from_day', nullable: true })
  fromDay: string | null;

  @Column('date', { name: 'until_day', nullable: true })
  untilDay: string | null;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
