import { Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Moment } from '../columns';
import { PersonEntity } from './person.entity';
import { ResultNoteEntity } from './result-note.entity';

/** Somebody who saved a revision of a note and therefore does not check it. A trigger writes it. */
@Entity('result_note_authors')
export class ResultNoteAuthorEntity {
  @PrimaryColumn('uuid', { name: 'note_id' })
  noteId: string;

  @ManyToOne(() => ResultNoteEntity)
  @JoinColumn({ name: 'note_id', foreignKeyConstraintName: 'fk_result_note_authors_revision' })
  revision?: Relation<ResultNoteEntity>;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_result_note_authors_person' })
  person?: Relation<PersonEntity>;

  @Moment({ name: 'first_saved_at' })
  firstSavedAt: Date;
}
