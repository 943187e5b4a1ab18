import { Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Moment } from '../columns';
import { ActionRevisionEntity } from './action-revision.entity';
import { PersonEntity } from './person.entity';

/** Somebody who saved a revision of an action and therefore does not check it. A trigger writes it. */
@Entity('action_authors')
export class ActionAuthorEntity {
  @PrimaryColumn('uuid', { name: 'revision_id' })
  revisionId: string;

  @ManyToOne(() => ActionRevisionEntity)
  @JoinColumn({ name: 'revision_id', foreignKeyConstraintName: 'fk_action_authors_revision' })
  revision?: Relation<ActionRevisionEntity>;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_action_authors_person' })
  person?: Relation<PersonEntity>;

  @Moment({ name: 'first_saved_at' })
  firstSavedAt: Date;
}
