import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment } from '../columns';
import { PersonEntity } from './person.entity';
import { RiskEntity } from './risk.entity';

/** One step in the life of a risk. PostgreSQL refuses to change it. */
@Entity('risk_moves')
@Index('ix_risk_moves_risk', ['riskId'])
@Check(
  'ck_risk_moves_way',
  `(action, from_state, to_state) IN ( ('open', 'draft', 'open'), ('monitor', 'open', 'monitored'), ('monitor', 'materialised', 'monitored'), ('reopen', 'monitored', 'open'), ('reopen', 'closed', 'open'), ('materialise', 'open', 'materialised'), ('materialise', 'monitored', 'materialised'), ('close', 'open', 'closed'), ('close', 'monitored', 'closed'), ('close', 'materialised', 'closed'))`,
)
@Check('ck_risk_moves_reason', `btrim(reason) <> '' AND (action <> 'close' OR reason IS NOT NULL)`)
export class RiskMoveEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'risk_id' })
  riskId: string;

  @ManyToOne(() => RiskEntity)
  @JoinColumn({ name: 'risk_id', foreignKeyConstraintName: 'fk_risk_moves_risk' })
  risk?: Relation<RiskEntity>;

  @Column('text')
  action: string;

  @Column('text', { name: 'from_state' })
  fromState: string;

  @Column('text', { name: 'to_state' })
  toState: string;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { name: 'moved_by_id' })
  movedById: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'moved_by_id', foreignKeyConstraintName: 'fk_risk_moves_moved_by' })
  movedBy?: Relation<PersonEntity>;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
