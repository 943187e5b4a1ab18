import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment } from '../columns';
import { PersonEntity } from './person.entity';
import { ResultNoteEntity } from './result-note.entity';

/** That a note was sent back, by whom and why. It is never changed. */
@Entity('result_note_returns')
@Index('ix_result_note_returns_revision', ['noteId'])
@Check('ck_result_note_returns_from', `from_state IN ('submitted', 'verified')`)
@Check('ck_result_note_returns_reasons', `jsonb_typeof(reasons) = 'array' AND jsonb_array_length(reasons) > 0`)
export class ResultNoteReturnEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'note_id' })
  noteId: string;

  @ManyToOne(() => ResultNoteEntity)
  @JoinColumn({ name: 'note_id', foreignKeyConstraintName: 'fk_result_note_returns_revision' })
  revision?: Relation<ResultNoteEntity>;

  @Column('uuid', { name: 'returned_by_id' })
  returnedById: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'returned_by_id', foreignKeyConstraintName: 'fk_result_note_returns_person' })
  returnedBy?: Relation<PersonEntity>;

  @Column('text', { name: 'from_state' })
  fromState: string;

  /** Each tied to a field. */
  @Column('jsonb')
  reasons: { field: string; reason: string }[];

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
