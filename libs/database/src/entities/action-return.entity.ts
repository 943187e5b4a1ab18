import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment } from '../columns';
import { ActionRevisionEntity } from './action-revision.entity';
import { PersonEntity } from './person.entity';

/** That an action was sent back, by whom and why. It is never changed. */
@Entity('action_returns')
@Index('ix_action_returns_revision', ['revisionId'])
@Check('ck_action_returns_from', `from_state IN ('submitted', 'verified')`)
@Check('ck_action_returns_reasons', `jsonb_typeof(reasons) = 'array' AND jsonb_array_length(reasons) > 0`)
export class ActionReturnEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'revision_id' })
  revisionId: string;

  @ManyToOne(() => ActionRevisionEntity)
  @JoinColumn({ name: 'revision_id', foreignKeyConstraintName: 'fk_action_returns_revision' })
  revision?: Relation<ActionRevisionEntity>;

  @Column('uuid', { name: 'returned_by_id' })
  returnedById: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'returned_by_id', foreignKeyConstraintName: 'fk_action_returns_person' })
  returnedBy?: Relation<PersonEntity>;

  @Column('text', { name: 'from_state' })
  fromState: string;

  /** Each tied to a field. */
  @Column('jsonb')
  reasons: { field: string; reason: string }[];

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
