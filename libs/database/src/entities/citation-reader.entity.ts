import { Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from './person.entity';

/** Somebody who reviews a report, and so opens what proves the values that it was made of. */
@Entity('citation_readers')
export class CitationReaderEntity {
  /** The run of the report, as in a citation. */
  @PrimaryColumn('uuid', { name: 'report_id' })
  reportId: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_citation_readers_person' })
  person?: Relation<PersonEntity>;
}
