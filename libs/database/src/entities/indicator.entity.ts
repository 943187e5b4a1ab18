import { Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, Version } from '../columns';
import { UnitEntity } from './unit.entity';

/** What is measured. What it means exactly stands in its versions; the indicator is what stays when the meaning changes. */
@Entity('indicators')
@Unique('uq_indicators_code', ['code'])
export class IndicatorEntity {
  @Id()
  id: string;

  @Column('text')
  code: string;

  /** The unit that answers for it. */
  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_indicators_unit' })
  unit?: Relation<UnitEntity>;

  /** Where it was published. */
  @Column('text', { nullable: true })
  source: string | null;

  /** Its last day, after which nothing is reported any more. */
  @Column('date', { name: 'retired_on', nullable: true })
  retiredOn: string | null;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
