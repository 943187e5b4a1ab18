import { Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ActualBatchEntity } from './actual-batch.entity';
import { UnitEntity } from './unit.entity';

/** A unit whose values a batch brings: whoever decides on the batch must be able to decide on each of them. */
@Entity('actual_batch_units')
export class ActualBatchUnitEntity {
  @PrimaryColumn('uuid', { name: 'batch_id' })
  batchId: string;

  @ManyToOne(() => ActualBatchEntity)
  @JoinColumn({ name: 'batch_id', foreignKeyConstraintName: 'fk_actual_batch_units_batch' })
  batch?: Relation<ActualBatchEntity>;

  @PrimaryColumn('uuid', { name: 'unit_id' })
  unitId: string;

  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_actual_batch_units_unit' })
  unit?: Relation<UnitEntity>;
}
