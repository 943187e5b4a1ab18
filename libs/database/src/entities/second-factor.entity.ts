import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Moment, MomentOrNull } from '../columns';
import { PersonEntity } from './person.entity';

/** A person's authenticator (TOTP, RFC 6238). It counts once a first code has been confirmed. */
@Entity('second_factors')
export class SecondFactorEntity {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_second_factors_person' })
  person?: Relation<PersonEntity>;

  @Column('bytea', { name: 'secret_cipher' })
  secretCipher: Buffer;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @MomentOrNull({ name: 'confirmed_at' })
  confirmedAt: Date | null;

  /** The time step of the last code that was taken: each code works once. */
  @Column('bigint', { name: 'last_step' })
  lastStep: string;
}
