import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';
import { PersonEntity } from './person.entity';

/** The one mail of a day that tells somebody what there is to do. */
@Entity('digests')
@Unique('uq_digests_day', ['personId', 'day'])
@Index('ix_digests_unsent', ['createdAt'], { where: 'claimed_at IS NULL' })
@Check('ck_digests_sent', 'sent_at IS NULL OR claimed_at IS NOT NULL')
export class DigestEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_digests_person' })
  person?: Relation<PersonEntity>;

  /** In Geneva. */
  @Column('date')
  day: string;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  /** When a worker began to send it. One that was claimed and never sent may have gone out, so it is not sent again. */
  @MomentOrNull({ name: 'claimed_at' })
  claimedAt: Date | null;

  @MomentOrNull({ name: 'sent_at' })
  sentAt: Date | null;
}
