import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, Version } from '../columns';
import { PersonEntity } from './person.entity';

/** The filters of a list under a name, for nobody but whoever saved them. */
@Entity('saved_views')
@Unique('uq_saved_views_name', ['personId', 'screen', 'name'])
@Check('ck_saved_views_screen', `screen IN ('risks', 'indicators')`)
@Check('ck_saved_views_name', `btrim(name) <> '' AND char_length(name) <= 80`)
@Check('ck_saved_views_query', 'char_length(query) <= 2000')
export class SavedViewEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_saved_views_person' })
  person?: Relation<PersonEntity>;

  @Column('text')
  screen: string;

  @Column('text')
  name: string;

  /** The query of the page's address, without the mark before it. */
  @Column('text')
  query: string;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @Version()
  version: number;
}
