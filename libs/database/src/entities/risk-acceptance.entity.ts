import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment } from '../columns';
import { PersonEntity } from './person.entity';
import { RiskEntity } from './risk.entity';

/** That a risk above appetite is borne until a day. PostgreSQL refuses to change it. */
@Entity('risk_acceptances')
@Index('ix_risk_acceptances_risk', ['riskId'])
@Check('ck_risk_acceptances_reason', `btrim(reason) <> ''`)
@Check('ck_risk_acceptances_end', `until_on >= (created_at AT TIME ZONE 'Europe/Zurich')::date`)
export class RiskAcceptanceEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'risk_id' })
  riskId: string;

  @ManyToOne(() => RiskEntity)
  @JoinColumn({ name: 'risk_id', foreignKeyConstraintName: 'fk_risk_acceptances_risk' })
  risk?: Relation<RiskEntity>;

  @Column('text')
  reason: string;

  @Column('date', { name: 'until_on' })
  untilOn: string;

  @Column('uuid', { name: 'accepted_by_id' })
  acceptedById: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'accepted_by_id', foreignKeyConstraintName: 'fk_risk_acceptances_accepted_by' })
  acceptedBy?: Relation<PersonEntity>;

  /** The Director in whose place it was accepted; null where nobody's. */
  @Column('uuid', { name: 'accepted_for_id', nullable: true })
  acceptedForId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'accepted_for_id', foreignKeyConstraintName: 'fk_risk_acceptances_accepted_for' })
  acceptedFor?: Relation<PersonEntity> | null;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
