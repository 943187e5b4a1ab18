import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';
import { PersonEntity } from './person.entity';

/** A secret that works once and for a short time; only its SHA-256 is kept. */
@Entity('one_time_links')
@Unique('uq_one_time_links_token', ['tokenHash'])
@Index('ix_one_time_links_person', ['personId'])
@Check('ck_one_time_links_purpose', `purpose IN ('invitation', 'password-reset', 'first-administrator')`)
@Check('ck_one_time_links_person', `(person_id IS NULL) = (purpose = 'first-administrator')`)
export class OneTimeLinkEntity {
  @Id()
  id: string;

  @Column('text')
  purpose: string;

  /** Absent for the first administrator, who does not exist yet. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_one_time_links_person' })
  person?: Relation<PersonEntity> | null;

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @Moment({ name: 'expires_at' })
  expiresAt: Date;

  @MomentOrNull({ name: 'used_at' })
  usedAt: Date | null;
}
