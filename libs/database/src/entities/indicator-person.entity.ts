import { Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { IndicatorEntity } from './indicator.entity';
import { PersonEntity } from './person.entity';

/** Somebody whom to ask about an indicator. */
@Entity('indicator_people')
export class IndicatorPersonEntity {
  @PrimaryColumn('uuid', { name: 'indicator_id' })
  indicatorId: string;

  @ManyToOne(() => IndicatorEntity)
  @JoinColumn({ name: 'indicator_id', foreignKeyConstraintName: 'fk_indicator_people_indicator' })
  indicator?: Relation<IndicatorEntity>;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_indicator_people_person' })
  person?: Relation<PersonEntity>;
}
