import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment } from '../columns';
import { ResultEntity } from './result.entity';
import { UnitEntity } from './unit.entity';

/** An action for a result, in all its revisions. It never changes itself. */
@Entity('actions')
@Index('ix_actions_origin', ['originId'])
@Index('ix_actions_unit', ['unitId'])
export class ActionEntity {
  @Id()
  id: string;

  /** The identity of the result in all editions. */
  @Column('uuid', { name: 'origin_id' })
  originId: string;

  @ManyToOne(() => ResultEntity)
  @JoinColumn({ name: 'origin_id', foreignKeyConstraintName: 'fk_actions_origin' })
  origin?: Relation<ResultEntity>;

  /** The unit that reports on it. */
  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_actions_unit' })
  unit?: Relation<UnitEntity>;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
