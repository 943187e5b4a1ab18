import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment } from '../columns';
import { PersonEntity } from './person.entity';
import { RiskEntity } from './risk.entity';

/** One step of a risk up the ladder. PostgreSQL refuses to change it. */
@Entity('risk_escalations')
@Index('ix_risk_escalations_risk', ['riskId'])
@Check(
  'ck_risk_escalations_upward',
  `(from_rung, to_rung) IN ( ('unit', 'director'), ('unit', 'management-coordination-group'), ('unit', 'council'), ('director', 'management-coordination-group'), ('director', 'council'), ('management-coordination-group', 'council'))`,
)
@Check('ck_risk_escalations_reason', `btrim(reason) <> ''`)
export class RiskEscalationEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'risk_id' })
  riskId: string;

  @ManyToOne(() => RiskEntity)
  @JoinColumn({ name: 'risk_id', foreignKeyConstraintName: 'fk_risk_escalations_risk' })
  risk?: Relation<RiskEntity>;

  @Column('text', { name: 'from_rung' })
  fromRung: string;

  @Column('text', { name: 'to_rung' })
  toRung: string;

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'escalated_by_id' })
  escalatedById: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'escalated_by_id', foreignKeyConstraintName: 'fk_risk_escalations_escalated_by' })
  escalatedBy?: Relation<PersonEntity>;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
