import { Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Moment } from '../columns';
import { ActualEntity } from './actual.entity';
import { PersonEntity } from './person.entity';

/** Somebody who saved a revision of a value and therefore does not check it. A trigger writes it. */
@Entity('actual_authors')
export class ActualAuthorEntity {
  @PrimaryColumn('uuid', { name: 'actual_id' })
  actualId: string;

  @ManyToOne(() => ActualEntity)
  @JoinColumn({ name: 'actual_id', foreignKeyConstraintName: 'fk_actual_authors_actual' })
  actual?: Relation<ActualEntity>;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_actual_authors_person' })
  person?: Relation<PersonEntity>;

  @Moment({ name: 'first_saved_at' })
  firstSavedAt: Date;
}
