import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';
import { AlignmentFindingEntity } from './alignment-finding.entity';
import { PersonEntity } from './person.entity';

/** That somebody knows of a finding and bears it until a day. PostgreSQL lets it be withdrawn, and nothing else. */
@Entity('alignment_acknowledgements')
@Index('ix_alignment_acknowledgements_finding', ['findingId'])
@Check('ck_alignment_acknowledgements_reason', `btrim(reason) <> ''`)
@Check(
  'ck_alignment_acknowledgements_end',
  `until_on > (created_at AT TIME ZONE 'Europe/Zurich')::date AND until_on <= (created_at AT TIME ZONE 'Europe/Zurich')::date + interval '1 year'`,
)
@Check(
  'ck_alignment_acknowledgements_withdrawn',
  `(withdrawn_at IS NULL) = (withdrawn_by_id IS NULL) AND (withdrawn_at IS NULL) = (withdrawal_reason IS NULL) AND withdrawn_at >= created_at AND btrim(withdrawal_reason) <> ''`,
)
export class AlignmentAcknowledgementEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'finding_id' })
  findingId: string;

  @ManyToOne(() => AlignmentFindingEntity)
  @JoinColumn({ name: 'finding_id', foreignKeyConstraintName: 'fk_alignment_acknowledgements_finding' })
  finding?: Relation<AlignmentFindingEntity>;

  @Column('text')
  reason: string;

  /** The last day on which it holds. */
  @Column('date', { name: 'until_on' })
  untilOn: string;

  @Column('uuid', { name: 'acknowledged_by_id' })
  acknowledgedById: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'acknowledged_by_id', foreignKeyConstraintName: 'fk_alignment_acknowledgements_by' })
  acknowledgedBy?: Relation<PersonEntity>;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @MomentOrNull({ name: 'withdrawn_at' })
  withdrawnAt: Date | null;

  @Column('uuid', { name: 'withdrawn_by_id', nullable: true })
  withdrawnById: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'withdrawn_by_id', foreignKeyConstraintName: 'fk_alignment_acknowledgements_withdrawn_by' })
  withdrawnBy?: Relation<PersonEntity> | null;

  @Column('text', { name: 'withdrawal_reason', nullable: true })
  withdrawalReason: string | null;
}
