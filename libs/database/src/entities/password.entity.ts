import { SYSTEM_AUTHOR } from '@resolute/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Moment } from '../columns';
import { PersonEntity } from './person.entity';

/** A person's password as an argon2id string; kept apart from the person so that no listing can select it. */
@Entity('passwords')
@Check('ck_passwords_system', `person_id <> '${SYSTEM_AUTHOR}'`)
export class PasswordEntity {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_passwords_person' })
  person?: Relation<PersonEntity>;

  @Column('text')
  hash: string;

  @Moment({ name: 'changed_at' })
  changedAt: Date;
}
