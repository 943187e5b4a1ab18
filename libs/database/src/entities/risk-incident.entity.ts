import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment } from '../columns';
import { PersonEntity } from './person.entity';
import { RiskEntity } from './risk.entity';

/** What happened when a risk materialised. PostgreSQL refuses to change it. */
@Entity('risk_incidents')
@Index('ix_risk_incidents_risk', ['riskId'])
@Check('ck_risk_incidents_what', `btrim(what) <> ''`)
@Check('ck_risk_incidents_day', `happened_on <= (created_at AT TIME ZONE 'Europe/Zurich')::date`)
export class RiskIncidentEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'risk_id' })
  riskId: string;

  @ManyToOne(() => RiskEntity)
  @JoinColumn({ name: 'risk_id', foreignKeyConstraintName: 'fk_risk_incidents_risk' })
  risk?: Relation<RiskEntity>;

  @Column('date', { name: 'happened_on' })
  happenedOn: string;

  @Column('text')
  what: string;

  @Column('uuid', { name: 'recorded_by_id' })
  recordedById: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'recorded_by_id', foreignKeyConstraintName: 'fk_risk_incidents_recorded_by' })
  recordedBy?: Relation<PersonEntity>;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
