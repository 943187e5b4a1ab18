import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';
import { PersonEntity } from './person.entity';

/** Somebody's signed-in browser, or one that still owes a second factor. Only the hash of its token is kept. */
@Entity('sessions')
@Unique('uq_sessions_token', ['tokenHash'])
@Index('ix_sessions_person', ['personId'], { where: 'ended_at IS NULL' })
@Check('ck_sessions_stage', `stage IN ('second-factor', 'second-factor-setup', 'complete')`)
export class SessionEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_sessions_person' })
  person?: Relation<PersonEntity>;

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  /** What is still missing before the session may do anything. */
  @Column('text')
  stage: string;

  /** Browser and system in two words, so that people know their sessions apart; nothing finer is kept. */
  @Column('text')
  device: string;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @Moment({ name: 'seen_at' })
  seenAt: Date;

  /** When it ends in any case. */
  @Moment({ name: 'ends_at' })
  endsAt: Date;

  @MomentOrNull({ name: 'ended_at' })
  endedAt: Date | null;
}
