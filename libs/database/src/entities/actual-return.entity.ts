import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment } from '../columns';
import { ActualEntity } from './actual.entity';
import { PersonEntity } from './person.entity';

/** That a value was sent back, by whom and why. It is never changed. */
@Entity('actual_returns')
@Index('ix_actual_returns_actual', ['actualId'])
@Check('ck_actual_returns_for', 'returned_for_id <> returned_by_id')
@Check('ck_actual_returns_from', `from_state IN ('submitted', 'verified')`)
@Check('ck_actual_returns_reasons', `jsonb_typeof(reasons) = 'array' AND jsonb_array_length(reasons) > 0`)
export class ActualReturnEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'actual_id' })
  actualId: string;

  @ManyToOne(() => ActualEntity)
  @JoinColumn({ name: 'actual_id', foreignKeyConstraintName: 'fk_actual_returns_actual' })
  actual?: Relation<ActualEntity>;

  @Column('uuid', { name: 'returned_by_id' })
  returnedById: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'returned_by_id', foreignKeyConstraintName: 'fk_actual_returns_person' })
  returnedBy?: Relation<PersonEntity>;

  /** In whose place, where it was somebody else's. */
  @Column('uuid', { name: 'returned_for_id', nullable: true })
  returnedForId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'returned_for_id', foreignKeyConstraintName: 'fk_actual_returns_for' })
  returnedFor?: Relation<PersonEntity> | null;

  @Column('text', { name: 'from_state' })
  fromState: string;

  /** Each tied to a field. */
  @Column('jsonb')
  reasons: { field: string; reason: string }[];

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
